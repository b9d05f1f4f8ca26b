package com.purposepath.coaching.alignment;

import com.purposepath.coaching.scoring.Goal;
import com.purposepath.common.validation.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A goal as a form has it while it is being edited. */
record AlignmentCheckRequest(
        @NotNull @Text(min = 1, max = 2000) String goalIntent,
        @Nullable @Size(max = 50) List<@NotNull @Text(max = 2000) String> strategies,
        @Nullable @Size(max = 50) List<@NotNull @Text(max = 200) String> kpis,
        @NotNull @Valid BusinessFoundation businessFoundation) {

    Goal goal() {
        return Goal.of(
                goalIntent,
                strategies == null ? List.of() : strategies,
                kpis == null ? List.of() : kpis,
                businessFoundation.foundation());
    }
}
