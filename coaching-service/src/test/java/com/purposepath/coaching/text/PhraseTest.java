package com.purposepath.coaching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void phrasesBeginAndEndWithAWordThatCarriesMeaning() {
        assertThat(Phrase.in(Wording.of("Keep more of our customers"), 5, 50))
                .extracting(Phrase::written)
                .containsExactly("Keep", "Keep more of our customers", "customers");
    }

    @Test
    void phrasesDoNotCrossPunctuation() {
        assertThat(Phrase.in(Wording.of("fresh, <b>warm</b> bread"), 3, 50))
                .extracting(Phrase::written)
                .contains("fresh", "warm", "bread")
                .noneMatch(phrase -> phrase.contains("fresh warm") || phrase.contains("<"));
    }

    @Test
    void theBeginningOfALongTextCounts() {
        assertThat(Phrase.in(Wording.of("bread and butter and jam and honey and milk"), 1, 3))
                .extracting(Phrase::written)
                .containsExactly("bread", "butter", "jam");
    }
}
