package com.purposepath.common.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "targetDate, target_date",
        "title, title",
        "kpiId, kpi_id",
        "subParts[0].partName, sub_parts[0].part_name",
        "zip4Code, zip4_code"
    })
    void aNameGoesFromOneSpellingToTheOtherAndBack(String camel, String snake) {
        assertThat(Spelling.snake(camel)).isEqualTo(snake);
        assertThat(Spelling.camel(snake)).isEqualTo(camel);
        assertThat(Spelling.snake(snake)).isEqualTo(snake);
        assertThat(Spelling.camel(camel)).isEqualTo(camel);
    }
}
