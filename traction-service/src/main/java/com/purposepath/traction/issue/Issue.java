package com.purposepath.traction.issue;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Patch;
import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.action.NewActions;
import com.purposepath.traction.action.Priority;
import com.purposepath.traction.issueconfig.IssueStatusView;
import com.purposepath.traction.issuelabel.IssueCategory;
import com.purposepath.traction.issuelink.IssueConnections;
import com.purposepath.traction.listing.SearchText;
import com.purposepath.traction.rootcause.RootCause;
import com.purposepath.traction.value.Changes;
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
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A problem to be solved. */
@Entity
@SuppressWarnings("NullAway.Init")
class Issue {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private String title;
    private @Nullable String description;
    private UUID reportedBy;
    private Instant dateReported;

    @Enumerated(EnumType.STRING)
    private Priority businessImpact;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private UUID statusId;
    private @Nullable UUID typeId;
    private @Nullable UUID assignedPersonId;
    private @Nullable LocalDate dueDate;
    private @Nullable BigDecimal estimatedHours;
    private @Nullable BigDecimal actualHours;
    private List<String> tags;
    private List<String> tagKeys;
    private @Nullable String resolutionNotes;
    private @Nullable Instant closedAt;
    private String searchText;
    private int version;
    private UUID createdBy;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant deletedAt;

    @Embedded
    private IssueConnections connections;

    @Embedded
    private @Nullable RootCause rootCause;

    protected Issue() {}

    /** A new issue of {@code creator}, with the contract's defaults for what the body leaves out. */
    Issue(IssueBody body, IssueStatusView status, @Nullable UUID defaultType, UUID creator) {
        id = Uuids.next();
        title = "";
        reportedBy = creator;
        createdBy = creator;
        createdAt = Today.now();
        dateReported = createdAt;
        businessImpact = Priority.MEDIUM;
        priority = Priority.MEDIUM;
        typeId = defaultType;
        tags = List.of();
        connections = new IssueConnections();
        take(body);
        enter(status, createdAt);
        touch(createdAt);
    }

    /** Takes over the fields that are given, all but the status; the names of those that differed. */
    List<String> change(IssueBody body) {
        return take(body).names();
    }

    /** Whether anything differed. */
    boolean resolve(StatusChange change) {
        var changes = new Changes();
        resolutionNotes = changes.takeNullable("resolutionNotes", change.resolutionNotes(), resolutionNotes);
        actualHours = changes.takeNullable("actualHours", change.actualHours(), actualHours);
        return !changes.isEmpty();
    }

    /** Entering a closed status sets the time of closing, leaving clears it. */
    void enter(IssueStatusView status, Instant now) {
        statusId = status.id();
        if (status.category() != IssueCategory.CLOSED) {
            closedAt = null;
        } else if (closedAt == null) {
            closedAt = now;
        }
    }

    void touch(Instant now) {
        version++;
        updatedAt = now;
        tagKeys = Tags.keys(tags);
        searchText = SearchText.fold(title, description, String.join(" ", tags));
    }

    void delete(Instant now) {
        deletedAt = now;
        connections.clear();
    }

    /** Takes the analysis in the place of the present one; whether they differ. */
    boolean analyse(@Nullable RootCause analysis) {
        boolean differs = analysis == null ? rootCause != null : !analysis.agreesWith(rootCause);
        if (differs) {
            rootCause = analysis;
        }
        return differs;
    }

    /** What actions get from the issue that they are made of. */
    NewActions.Origin inheritance() {
        return new NewActions.Origin(
                id, Set.copyOf(connections.goalIds()), Set.copyOf(connections.strategyIds()), dueDate, tags);
    }

    @Nullable
    UUID analysedBy() {
        return rootCause == null ? null : rootCause.analysedBy();
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    UUID statusId() {
        return statusId;
    }

    UUID reportedBy() {
        return reportedBy;
    }

    @Nullable
    UUID assignedPersonId() {
        return assignedPersonId;
    }

    UUID createdBy() {
        return createdBy;
    }

    IssueConnections connections() {
        return connections;
    }

    int version() {
        return version;
    }

    IssueView view(IssueView.Surroundings around) {
        return new IssueView(
                id,
                title,
                description,
                reportedBy,
                around.name(reportedBy),
                dateReported,
                businessImpact,
                priority,
                priority.level(),
                statusId,
                around.status(statusId),
                typeId,
                typeId == null ? null : around.types().get(typeId),
                assignedPersonId,
                assignedPersonId == null ? null : around.name(assignedPersonId),
                dueDate,
                estimatedHours,
                actualHours,
                List.copyOf(tags),
                rootCause == null ? null : rootCause.view(around.name(rootCause.analysedBy())),
                resolutionNotes,
                connections.view(around.actions().getOrDefault(id, List.of())),
                closedAt,
                version,
                createdBy,
                createdAt,
                updatedAt);
    }

    private Changes take(IssueBody body) {
        var changes = new Changes();
        title = changes.take("title", body.title(), title);
        description = changes.takeNullable("description", body.description(), description);
        reportedBy = changes.take("reportedBy", body.reportedBy(), reportedBy);
        dateReported = changes.take("dateReported", body.dateReported(), dateReported);
        businessImpact = changes.take("businessImpact", body.businessImpact(), businessImpact);
        Urgency urgency = body.priority().value();
        priority = changes.take("priority", urgency == null ? Patch.absent() : Patch.of(urgency.priority()), priority);
        typeId = changes.takeNullable("typeId", body.typeId(), typeId);
        assignedPersonId = changes.takeNullable("assignedPersonId", body.assignedPersonId(), assignedPersonId);
        dueDate = changes.takeNullable("dueDate", body.dueDate(), dueDate);
        estimatedHours = changes.takeNullable("estimatedHours", body.estimatedHours(), estimatedHours);
        actualHours = changes.takeNullable("actualHours", body.actualHours(), actualHours);
        List<String> given = body.tags().value();
        tags = changes.take("tags", given == null ? Patch.absent() : Patch.of(Tags.distinct(given)), tags);
        resolutionNotes = changes.takeNullable("resolutionNotes", body.resolutionNotes(), resolutionNotes);
        if (dateReported.isAfter(Today.now())) {
            throw ApiException.invalid("date_reported", "An issue cannot be reported in the future");
        }
        return changes;
    }
}
