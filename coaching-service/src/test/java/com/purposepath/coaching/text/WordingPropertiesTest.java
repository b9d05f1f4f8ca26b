package com.purposepath.coaching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Whitespace;

class WordingPropertiesTest {

    @Property
    void aNormalisedTextIsItsOwnNormalForm(@ForAll String text) {
        String normal = Wording.normalise(text);

        assertThat(Wording.normalise(normal)).isEqualTo(normal);
    }

    @Property
    void spaceAroundATextAndItsCaseChangeNothing(
            @ForAll @AlphaChars String word, @ForAll @Whitespace @StringLength(max = 5) String space) {
        assertThat(Wording.of(space + word.toUpperCase(Locale.ROOT) + space)).isEqualTo(Wording.of(word));
    }

    @Property
    void aTextContainsItselfBetweenOtherWords(@ForAll @AlphaChars @StringLength(min = 1) String text) {
        assertThat(Wording.of("before " + text + " behind").contains(Wording.of(text)))
                .isTrue();
    }
}
