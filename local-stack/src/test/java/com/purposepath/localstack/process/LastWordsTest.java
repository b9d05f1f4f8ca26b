package com.purposepath.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastWordsTest {

    @Test
    void whatSpringExplainsIsTakenFromItsExplanation() {
        String log = """
                10:00 ERROR something long before
                ***************************
                APPLICATION FAILED TO START
                ***************************

                Description:

                ACCOUNT_ENCRYPTION_KEY is not set

                Action:

                Set it
                """;

        assertThat(LastWords.of(log))
                .contains("ACCOUNT_ENCRYPTION_KEY is not set", "Set it")
                .doesNotContain("before");
    }

    @Test
    void errorsAreToldRatherThanWhatCameLast() {
        assertThat(LastWords.of("INFO fine\nERROR no space left\nINFO good bye\n"))
                .isEqualTo("    ERROR no space left");
    }

    @Test
    void withoutErrorsTheLastLinesHaveToDo() {
        assertThat(LastWords.of("one\ntwo\n")).isEqualTo("    one\n    two");
    }
}
