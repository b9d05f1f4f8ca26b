package com.purposepath.traction.issue;

import com.purposepath.traction.action.Priority;
import com.purposepath.traction.issueconfig.IssueStatusView;
import com.purposepath.traction.issueconfig.IssueTypeView;
import com.purposepath.traction.issuelink.IssueConnections;
import com.purposepath.traction.rootcause.RootCause;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issue as the contract shows it. */
record IssueView(
        UUID id,
        String title,
        @Nullable String description,
        UUID reportedBy,
        String reportedByName,
        Instant dateReported,
        Priority businessImpact,
        Priority priority,
        int priorityLevel,
        UUID statusId,
        IssueStatusView status,
        @Nullable UUID typeId,
        @Nullable IssueTypeView type,
        @Nullable UUID assignedPersonId,
        @Nullable String assignedPersonName,
        @Nullable LocalDate dueDate,
        @Nullable BigDecimal estimatedHours,
        @Nullable BigDecimal actualHours,
        List<String> tags,
        RootCause.@Nullable View rootCauseAnalysis,
        @Nullable String resolutionNotes,
        IssueConnections.View connections,
        @Nullable Instant closedAt,
        int version,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt) {

    /** What views show beside the issue itself, looked up once for a whole list. */
    record Surroundings(
            Map<UUID, IssueStatusView> statuses,
            Map<UUID, IssueTypeView> types,
            Map<UUID, String> names,
            Map<UUID, List<UUID>> actions) {

        IssueStatusView status(UUID id) {
            return Objects.requireNonNull(statuses.get(id));
        }

        String name(UUID person) {
            return names.getOrDefault(person, "");
        }
    }
}
