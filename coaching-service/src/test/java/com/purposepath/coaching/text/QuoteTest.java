package com.purposepath.coaching.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void aLongTextIsCutAfterAWord() {
        assertThat(Quote.of("Open two more bakeries nearby", 20)).isEqualTo("“Open two more…”");
    }

    @Test
    void markupAndLineBreaksDoNotComeThrough() {
        assertThat(Quote.of("Bake <script>alert(1)</script>\n\"bread\".", 80)).isEqualTo("“Bake alert(1) bread”");
        assertThat(Quote.of("<bread>", 80)).isEqualTo("“bread”");
        assertThat(Quote.of("fewer than < 5", 80)).isEqualTo("“fewer than 5”");
    }

    @Property
    void aQuoteIsPlainAndNotTooLong(@ForAll String text, @ForAll @IntRange(min = 5, max = 100) int most) {
        String plain = Quote.plain(text, most);

        assertThat(plain).doesNotContain("<", ">", "\n");
        assertThat(plain.length()).isLessThanOrEqualTo(most + 2);
    }
}
