package com.purposepath.common.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7f3a-9c", "~!@#$%^&*()"})
    void aVisibleIdIsTakenOver(String id) {
        assertThat(RequestId.acceptOrMake(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "line\nfeed", "umläut", "tab\t"})
    void anythingElseIsReplaced(String id) {
        assertThat(RequestId.acceptOrMake(id)).isNotEqualTo(id).hasSize(36);
    }

    @Test
    void theLongestHas128Characters() {
        assertThat(RequestId.acceptOrMake("x".repeat(128))).hasSize(128);
        assertThat(RequestId.acceptOrMake("x".repeat(129))).hasSize(36);
        assertThat(RequestId.acceptOrMake(null)).hasSize(36);
    }
}
