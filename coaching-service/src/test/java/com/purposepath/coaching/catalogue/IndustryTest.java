package com.purposepath.coaching.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.coaching.text.Wording;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndustryTest {

    @ParameterizedTest
    @CsvSource({
        "Software, SOFTWARE",
        "B2B SaaS, SOFTWARE",
        "Non-profit, NON_PROFIT",
        "E-commerce, RETAIL",
        "Family restaurant, HOSPITALITY",
        "Dental clinics, HEALTHCARE",
        "Tax consultancy, PROFESSIONAL_SERVICES"
    })
    void anIndustryIsKnownByTheWordsForIt(String words, Industry industry) {
        assertThat(Industry.namedIn(List.of(Wording.of(words)))).contains(industry);
    }

    @ParameterizedTest
    @CsvSource({"''", "Something else entirely", "B2B"})
    void whatNamesNoIndustryGivesNone(String words) {
        assertThat(Industry.namedIn(List.of(Wording.of(words)))).isEmpty();
    }
}
