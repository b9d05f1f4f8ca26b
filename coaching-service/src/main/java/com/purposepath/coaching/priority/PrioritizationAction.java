package com.purposepath.coaching.priority;

import com.purposepath.coaching.planning.Day;
import com.purposepath.coaching.planning.Priority;
import com.purposepath.coaching.planning.Title;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An action whose priority is in question. */
record PrioritizationAction(
        @NotNull @Text(min = 1, max = 64) String id,
        @NotNull @Text(min = 1, max = 200) String title,
        @NotNull Priority currentPriority,
        @Nullable @JsonDeserialize(using = Day.class) LocalDate dueDate,
        @Nullable @Text(max = 500) String impact,
        @Nullable @Text(max = 500) String effort,
        @Nullable ActionStatus status,
        @Nullable @Size(max = 50) List<@NotNull @Text(max = 500) String> linkedGoals,
        @Nullable @Size(max = 50) @UniqueElements List<@NotNull @Text(min = 1, max = 64) String> dependencies) {

    ActionStatus state() {
        return status == null ? ActionStatus.NOT_STARTED : status;
    }

    boolean isOpen() {
        return state().isOpen();
    }

    List<String> goals() {
        return linkedGoals == null ? List.of() : linkedGoals;
    }

    List<String> waitsFor() {
        return dependencies == null ? List.of() : dependencies;
    }

    /** The amount of money that its text names, if it does. */
    @Nullable
    Amount value() {
        return Stream.of(impact, title, effort)
                .filter(Objects::nonNull)
                .map(Amount::in)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    String quotedTitle() {
        return Title.quoted(title);
    }
}
