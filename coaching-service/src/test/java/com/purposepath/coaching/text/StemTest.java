package com.purposepath.coaching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bake bakes baked baking",
                "bakery bakeries",
                "plan plans planned planning",
                "customer customers",
                "box boxes",
                "family families",
                "process processes processed"
            })
    void theFormsOfAWordHaveOneStem(String forms) {
        assertThat(Arrays.stream(forms.split(" ")).map(Stem::of).distinct()).hasSize(1);
    }

    @Test
    void otherWordsHaveOtherStems() {
        assertThat(Arrays.stream("bread need status business brød kpi".split(" "))
                        .map(Stem::of))
                .doesNotHaveDuplicates()
                .contains("kpi", "brød");
    }

    @Test
    void wordsThatOnlyBuildTheSentenceAreNoTerms() {
        assertThat(Terms.of(Wording.of("We bake for the families of our town")))
                .containsExactly("bak", "famili", "town");
    }
}
