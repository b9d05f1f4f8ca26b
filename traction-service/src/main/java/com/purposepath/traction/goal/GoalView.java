package com.purposepath.traction.goal;

import com.purposepath.traction.progress.GoalFigures.Counts;
import com.purposepath.traction.progress.GoalFigures.ProgressBreakdown;
import com.purposepath.traction.progress.Health;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal as the contract shows it. */
public record GoalView(
        UUID id,
        String title,
        @Nullable String intent,
        @Nullable String description,
        UUID ownerId,
        String ownerName,
        TimeHorizon horizon,
        GoalStatus status,
        @Nullable String statusReason,
        List<String> valueTags,
        LocalDate startDate,
        LocalDate targetDate,
        @Nullable Instant closedAt,
        BigDecimal progress,
        ProgressBreakdown progressBreakdown,
        @Nullable Health health,
        BigDecimal alignmentScore,
        String alignmentExplanation,
        List<Object> alignmentSuggestions,
        List<?> strategies,
        List<?> kpis,
        Counts counts,
        Map<String, Object> metadata,
        int version,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt) {

    static GoalView of(Goal goal, String ownerName, GoalParts.Parts parts) {
        return goal.view(ownerName, parts);
    }
}
