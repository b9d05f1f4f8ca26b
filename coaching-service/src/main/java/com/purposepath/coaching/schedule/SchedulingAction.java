package com.purposepath.coaching.schedule;

import com.purposepath.coaching.planning.Day;
import com.purposepath.coaching.planning.Priority;
import com.purposepath.coaching.planning.Title;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An action to be given dates.
 *
 * @param estimatedDuration working hours
 */
record SchedulingAction(
        @NotNull @Text(min = 1, max = 64) String id,
        @NotNull @Text(min = 1, max = 200) String title,
        @NotNull @Positive @Max(2000) Double estimatedDuration,
        @Nullable @Size(max = 50) @UniqueElements List<@NotNull @Text(min = 1, max = 64) String> dependencies,
        @Nullable @Text(max = 64) String assignedTo,
        @Nullable @JsonDeserialize(using = Day.class) LocalDate currentStartDate,
        @Nullable @JsonDeserialize(using = Day.class) LocalDate currentDueDate,
        @Nullable Priority priority) {

    List<String> waitsFor() {
        return dependencies == null ? List.of() : dependencies;
    }

    Priority importance() {
        return priority == null ? Priority.MEDIUM : priority;
    }

    /** Whether somebody in particular does it. */
    boolean isAssigned() {
        return assignedTo != null && !assignedTo.isEmpty();
    }

    String plainTitle() {
        return Title.plain(title);
    }

    String quotedTitle() {
        return Title.quoted(title);
    }

    /** The person assigned, for use in a sentence. */
    String who() {
        return assignedTo == null || assignedTo.isEmpty() ? "Nobody" : Title.plain(assignedTo);
    }

    boolean isDueBeforeItStarts() {
        return currentStartDate != null && currentDueDate != null && currentDueDate.isBefore(currentStartDate);
    }
}
