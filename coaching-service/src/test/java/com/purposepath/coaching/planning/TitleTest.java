package com.purposepath.coaching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleTest {

    @Test
    void aTitleStaysAsItWasWrittenButForMarkup() {
        assertThat(Title.plain("Ship v2.0 (really)!")).isEqualTo("Ship v2.0 (really)!");
        assertThat(Title.plain("<b>Ship</b>\n v2")).isEqualTo("Ship v2");
        assertThat(Title.plain("a < b")).isEqualTo("a b");
        assertThat(Title.plain("<>")).isEqualTo("An action");
    }

    @Test
    void aLongTitleIsCutBetweenCharactersNotWithinOne() {
        String brief = Title.brief("\uD83E\uDD50".repeat(100));

        assertThat(brief.codePointCount(0, brief.length())).isEqualTo(80);
        assertThat(brief).endsWith("\u2026");
    }
}
