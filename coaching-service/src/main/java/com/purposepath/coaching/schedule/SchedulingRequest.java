package com.purposepath.coaching.schedule;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.FieldError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Actions that need dates, and what limits them. */
record SchedulingRequest(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid SchedulingAction> actions,
        @Nullable @Valid SchedulingConstraints constraints) {

    SchedulingConstraints limits() {
        return constraints == null ? SchedulingConstraints.NONE : constraints;
    }

    /** Refuses fields that contradict each other. */
    void requireSense() {
        List<FieldError> errors = Stream.concat(
                        IntStream.range(0, actions.size())
                                .filter(place -> actions.get(place).isDueBeforeItStarts())
                                .mapToObj(place -> new FieldError(
                                        "actions[%d].currentDueDate".formatted(place), "is before currentStartDate")),
                        limits().contradictions())
                .toList();
        if (!errors.isEmpty()) {
            throw ApiException.invalid(errors);
        }
    }
}
