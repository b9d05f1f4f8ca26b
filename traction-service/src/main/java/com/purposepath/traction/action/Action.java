package com.purposepath.traction.action;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Patch;
import com.purposepath.common.persistence.Uuids;
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

    private static final int DONE = 100;

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

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private Instant statusChangedAt;
    private @Nullable String blockedReason;
    private @Nullable UUID assignedPersonId;
    private int progress;
    private @Nullable BigDecimal estimatedHours;
    private @Nullable BigDecimal actualHours;
    private List<String> tags;
    private List<String> tagKeys;

    @Embedded
    private Connections connections;

    private @Nullable Instant completedAt;
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
        status = body.status().value() == null
                ? ActionStatus.NOT_STARTED
                : body.status().value();
        progress = body.progress().value() == null ? 0 : body.progress().value();
        take(body);
        enter(status, body, createdAt);
        touch(createdAt);
    }

    /** Takes over the fields that are given, all but the status; the names of those that differed. */
    List<String> change(ActionBody body) {
        Changes changes = take(body);
        if (nextIn(body) == status) {
            progress = status == ActionStatus.COMPLETED ? DONE : changes.take("progress", body.progress(), progress);
            if (blockedReason != null) {
                blockedReason = changes.take("blockedReason", reasonNeeded(body), blockedReason);
            }
        }
        return changes.names();
    }

    /** The state that the body asks for, which must be open from here (400), or the present one. */
    ActionStatus nextIn(ActionBody body) {
        ActionStatus wanted = body.status().value();
        if (wanted == null || wanted == status) {
            return status;
        }
        status.mustAllow(wanted);
        return wanted;
    }

    /** Goes to another state, with all that follows from it. */
    void become(ActionStatus next, ActionBody body, Instant now) {
        Integer given = body.progress().value();
        if (status == ActionStatus.COMPLETED) {
            progress = given == null || given == DONE ? 0 : given;
        } else if (given != null) {
            progress = given;
        }
        enter(next, body, now);
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
        return status;
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
        boolean overdue = dueDate != null && !status.isFinished() && dueDate.isBefore(Today.date());
        return new ActionView(
                id,
                title,
                description,
                startDate,
                dueDate,
                dateEntered,
                priority,
                status,
                statusChangedAt,
                blockedReason,
                assignedPersonId,
                assigneeName,
                progress,
                Numbers.plainOrNull(estimatedHours),
                Numbers.plainOrNull(actualHours),
                List.copyOf(tags),
                connections.view(),
                overdue,
                completedAt,
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

    private void enter(ActionStatus next, ActionBody body, Instant now) {
        status = next;
        statusChangedAt = now;
        blockedReason = next == ActionStatus.BLOCKED ? reasonNeeded(body).value() : null;
        completedAt = next == ActionStatus.COMPLETED ? now : null;
        progress = switch (next) {
            case COMPLETED -> DONE;
            case NOT_STARTED -> 0;
            case IN_PROGRESS, BLOCKED, CANCELLED -> progress;
        };
    }

    private Patch<String> reasonNeeded(ActionBody body) {
        if (body.blockedReason().isPresent() || blockedReason == null) {
            String given = body.blockedReason().value();
            if (given == null) {
                throw ApiException.invalid("blocked_reason", "Say what blocks the action");
            }
            return Patch.of(given);
        }
        return Patch.absent();
    }

    private static Patch<List<String>> distinct(Patch<List<String>> tags) {
        List<String> given = tags.value();
        return given == null ? Patch.absent() : Patch.of(Tags.distinct(given));
    }
}
