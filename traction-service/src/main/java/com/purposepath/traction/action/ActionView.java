package com.purposepath.traction.action;

import com.purposepath.traction.connection.Connections;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action as the contract shows it. */
public record ActionView(
        UUID id,
        String title,
        @Nullable String description,
        @Nullable LocalDate startDate,
        @Nullable LocalDate dueDate,
        Instant dateEntered,
        Priority priority,
        ActionStatus status,
        Instant statusChangedAt,
        @Nullable String blockedReason,
        @Nullable UUID assignedPersonId,
        @Nullable String assignedPersonName,
        int progress,
        @Nullable BigDecimal estimatedHours,
        @Nullable BigDecimal actualHours,
        List<String> tags,
        Connections.View connections,
        boolean isOverdue,
        @Nullable Instant completedAt,
        int version,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt) {}
