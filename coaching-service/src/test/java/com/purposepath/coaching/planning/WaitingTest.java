package com.purposepath.coaching.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.purposepath.common.error.ApiException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaitingTest {

    @Test
    void whatIsNotAmongTheActionsIsLeftOut() {
        Waiting waiting = Waiting.of(List.of("a", "b"), List.of(List.of("gone"), List.of("a", "gone")));

        assertThat(waiting.forWhat()).containsExactly(List.of(), List.of(0));
        assertThat(waiting.byWhom()).containsExactly(List.of(1), List.of());
    }

    @Test
    void anActionThatWaitsForItselfIsACircle() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> Waiting.of(List.of("a"), List.of(List.of("a"))))
                .satisfies(refusal -> assertThat(refusal.details())
                        .isEqualTo(Map.of("rule", "DEPENDENCY_CYCLE", "cycle", List.of("a", "a"))));
    }

    @Test
    void aCircleFarFromTheStartIsNamedWithoutTheWayToIt() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> Waiting.of(
                        List.of("a", "b", "c", "d"), List.of(List.of("b"), List.of("c"), List.of("d"), List.of("b"))))
                .satisfies(
                        refusal -> assertThat(refusal.details()).containsEntry("cycle", List.of("b", "c", "d", "b")));
    }

    @Test
    void twoWaysToTheSameActionAreNoCircle() {
        Waiting waiting = Waiting.of(
                List.of("a", "b", "c", "d"), List.of(List.of("b", "c"), List.of("d"), List.of("d"), List.of()));

        assertThat(waiting.byWhom().get(3)).containsExactly(1, 2);
    }
}
