package com.purposepath.traction.action;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Patch;
import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.connection.Connections;
import com.purposepath.traction.connection.ConnectionsBody;
import com.purposepath.traction.listing.SearchText;
import com.purposepath.traction.value.Changes;
import com.purposepath.traction.value.Numbers;
import com.purposepath.traction.value.Tags;
import com.purposepath.traction.value.Today;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something to be done. */
@Entity
@SuppressWarnings("NullAway.Init")
class Action {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private String title;
    private @Nullable String description;
    private @Nullable LocalDate startDate;
    private @Nullable LocalDate dueDate;
    private Instant dateEntered;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Embedded
    private ActionState state;

    private @Nullable UUID assignedPersonId;
    private @Nullable BigDecimal estimatedHours;
    private @Nullable BigDecimal actualHours;
    private List<String> tags;
    private List<String> tagKeys;

    @Embedded
    private Connections connections;

    private String searchText;
    private int version;
    private UUID createdBy;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant deletedAt;

    protected Action() {}

    /** A new action of {@code creator}, with the contract's defaults for what the body leaves out. */
    Action(ActionBody body, UUID creator) {
        id = Uuids.next();
        title = "";
        createdBy = creator;
        createdAt = Today.now();
        dateEntered = createdAt;
        priority = Priority.MEDIUM;
        tags = List.of();
        connections = new Connections();
        state = new ActionState(body, createdAt);
        take(body);
        touch(createdAt);
    }

    /** Takes over the fields that are given, all but the status; the names of those that differed. */
    List<String> change(ActionBody body) {
        Changes changes = take(body);
        if (state.nextIn(body) == state.status()) {
            state.change(body, changes);
        }
        return changes.names();
    }

    void touch(Instant now) {
        version++;
        updatedAt = now;
        tagKeys = Tags.keys(tags);
        searchText = SearchText.fold(title, description);
    }

    void delete(Instant now) {
        deletedAt = now;
        connections.change(ConnectionsBody.NONE);
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    ActionStatus status() {
        return state.status();
    }

    ActionState state() {
        return state;
    }

    @Nullable
    UUID assignedPersonId() {
        return assignedPersonId;
    }

    UUID createdBy() {
        return createdBy;
    }

    Connections connections() {
        return connections;
    }

    int version() {
        return version;
    }

    ActionView view(@Nullable String assigneeName) {
        boolean overdue = dueDate != null && !status().isFinished() && dueDate.isBefore(Today.date());
        return new ActionView(
                id,
                title,
                description,
                startDate,
                dueDate,
                dateEntered,
                priority,
                state.status(),
                state.statusChangedAt(),
                state.blockedReason(),
                assignedPersonId,
                assigneeName,
                state.progress(),
                Numbers.plainOrNull(estimatedHours),
                Numbers.plainOrNull(actualHours),
                List.copyOf(tags),
                connections.view(),
                overdue,
                state.completedAt(),
                version,
                createdBy,
                createdAt,
                updatedAt);
    }

    private Changes take(ActionBody body) {
        var changes = new Changes();
        title = changes.take("title", body.title(), title);
        description = changes.takeNullable("description", body.description(), description);
        startDate = changes.takeNullable("startDate", body.startDate(), startDate);
        dueDate = changes.takeNullable("dueDate", body.dueDate(), dueDate);
        dateEntered = changes.take("dateEntered", body.dateEntered(), dateEntered);
        priority = changes.take("priority", body.priority(), priority);
        assignedPersonId = changes.takeNullable("assignedPersonId", body.assignedPersonId(), assignedPersonId);
        estimatedHours = changes.takeNullable("estimatedHours", body.estimatedHours(), estimatedHours);
        actualHours = changes.takeNullable("actualHours", body.actualHours(), actualHours);
        tags = changes.take("tags", distinct(body.tags()), tags);
        if (startDate != null && dueDate != null && dueDate.isBefore(startDate)) {
            throw ApiException.invalid("due_date", "The due date is before the start date");
        }
        return changes;
    }

    private static Patch<List<String>> distinct(Patch<List<String>> tags) {
        List<String> given = tags.value();
        return given == null ? Patch.absent() : Patch.of(Tags.distinct(given));
    }
}
