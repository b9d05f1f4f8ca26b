package com.purposepath.coaching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FRESH BREAD",
                "  fresh \t\n  bread ",
                "fresh\u00a0bread",
                "fr\u200besh bread",
                "\u202efresh\u202c bread\ufeff",
                "\uff46\uff52\uff45\uff53\uff48 bread"
            })
    void textsThatDifferInCaseSpaceOrHiddenCharactersAreEqual(String variant) {
        assertThat(Wording.of(variant)).isEqualTo(Wording.of("fresh bread"));
    }

    @Test
    void lettersThatFoldToTwoAreEqualToThoseTwo() {
        assertThat(Wording.of("Straße")).isEqualTo(Wording.of("STRASSE"));
    }

    @Test
    void whatIsWrittenKeepsItsCaseAndLosesControlCharactersOnly() {
        assertThat(Wording.of(" Fresh\u0000 \u0007Bread\n").written()).isEqualTo("Fresh Bread");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "42", "100 %", "!?…", "\u200b", "🙂"})
    void aTextWithoutALetterIsBlank(String text) {
        assertThat(Wording.of(text).isBlank()).isTrue();
    }

    @Test
    void lettersOfAllScriptsCount() {
        assertThat(Wording.of("ab 1 жз 麵包").letters()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "We live by honesty every day, Honesty, true",
        "Dishonesty has no place, Honesty, false",
        "'Fresh bread, every day', fresh bread every day, true",
        "Fresh bread every, fresh bread every day, false",
        "每天新鲜面包, 新鲜面包, true",
        "anything at all, '', false"
    })
    void aTextContainsAnotherInWholeWords(String text, String other, boolean contained) {
        assertThat(Wording.of(text).contains(Wording.of(other))).isEqualTo(contained);
    }
}
