package com.purposepath.coaching.priority;

import com.purposepath.common.validation.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Actions that compete for attention, and what the business is about at present. */
record PrioritizationRequest(
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid PrioritizationAction> actions,
        @Nullable @Valid BusinessContext businessContext) {

    List<String> goals() {
        return businessContext == null ? List.of() : given(businessContext.currentGoals());
    }

    List<String> urgentDeadlines() {
        return businessContext == null ? List.of() : given(businessContext.urgentDeadlines());
    }

    private static List<String> given(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    record BusinessContext(
            @Nullable @Size(max = 30) List<@NotNull @Text(max = 500) String> currentGoals,
            @Nullable @Size(max = 30) List<@NotNull @Text(max = 500) String> constraints,
            @Nullable @Size(max = 30) List<@NotNull @Text(max = 500) String> urgentDeadlines) {}
}
