package com.purposepath.traction.goal;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.json.Patch;
import com.purposepath.common.json.Spelling;
import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.json.JsonListText;
import com.purposepath.traction.json.JsonObjectText;
import com.purposepath.traction.listing.SearchText;
import com.purposepath.traction.progress.ActionFigures;
import com.purposepath.traction.progress.GoalFigures;
import com.purposepath.traction.progress.KpiFigures;
import com.purposepath.traction.value.Changes;
import com.purposepath.traction.value.Numbers;
import com.purposepath.traction.value.Tags;
import com.purposepath.traction.value.Today;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something the tenant wants to reach. Its version counts changes of its own fields; what others add to its progress does not move it. */
@Entity
@DynamicUpdate
@SuppressWarnings("NullAway.Init")
class Goal {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private String title;
    private @Nullable String intent;
    private @Nullable String description;
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private TimeHorizon horizon;

    @Enumerated(EnumType.STRING)
    private GoalStatus status;

    private @Nullable String statusReason;
    private List<String> valueTags;
    private List<String> valueTagKeys;
    private LocalDate startDate;
    private LocalDate targetDate;
    private @Nullable Instant closedAt;
    private BigDecimal alignmentScore;
    private String alignmentExplanation;

    @Convert(converter = JsonListText.class)
    private List<Object> alignmentSuggestions;

    @Convert(converter = JsonObjectText.class)
    private Map<String, Object> metadata;

    private String searchText;
    private int version;
    private UUID createdBy;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant deletedAt;

    @Embedded
    private GoalFigures figures;

    protected Goal() {}

    /** A new goal of {@code creator}, with the contract's defaults for what the body leaves out. */
    Goal(GoalBody body, UUID creator) {
        id = Uuids.next();
        title = "";
        ownerId = creator;
        horizon = or(body.horizon(), TimeHorizon.QUARTER);
        startDate = or(body.startDate(), Today.date());
        targetDate = horizon.end(startDate);
        status = or(body.status(), GoalStatus.DRAFT);
        valueTags = List.of();
        alignmentScore = BigDecimal.ZERO;
        alignmentExplanation = "";
        alignmentSuggestions = List.of();
        metadata = Map.of();
        figures = new GoalFigures();
        createdBy = creator;
        createdAt = Today.now();
        take(body);
        touch(createdAt);
    }

    /** Takes over the fields that are given; the names of those that differed. */
    List<String> change(GoalBody body, Instant now) {
        boolean closed = status.isClosed();
        var changes = take(body);
        if (!changes.isEmpty() && closed) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception(
                    "A %s goal takes no change".formatted(Spelling.wire(status)));
        }
        if (!changes.isEmpty()) {
            touch(now);
        }
        return changes;
    }

    /**
     * Moves on to another state.
     *
     * @param counted whether the fields that changed with it have raised the version already
     */
    void become(GoalStatus next, @Nullable String reason, boolean counted, Instant now) {
        status.mustAllow(next);
        status = next;
        statusReason = reason;
        if (next.isClosed()) {
            closedAt = now;
        }
        if (!counted) {
            touch(now);
        }
        followProgress();
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    void measured(KpiFigures kpis) {
        figures.measured(kpis);
        followProgress();
    }

    void worked(ActionFigures actions, int openIssues) {
        figures.worked(actions, openIssues);
        followProgress();
    }

    void strategies(int count) {
        figures.strategies(count);
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    GoalStatus status() {
        return status;
    }

    UUID ownerId() {
        return ownerId;
    }

    UUID createdBy() {
        return createdBy;
    }

    int version() {
        return version;
    }

    GoalFigures figures() {
        return figures;
    }

    GoalView view(String ownerName, GoalParts.Parts parts) {
        boolean running = status == GoalStatus.ACTIVE || status == GoalStatus.PAUSED;
        return new GoalView(
                id,
                title,
                intent,
                description,
                ownerId,
                ownerName,
                horizon,
                status,
                statusReason,
                List.copyOf(valueTags),
                startDate,
                targetDate,
                closedAt,
                Numbers.percent(figures.progress()),
                figures.breakdown(),
                running ? figures.health(Today.date()) : null,
                Numbers.percent(alignmentScore),
                alignmentExplanation,
                alignmentSuggestions,
                parts.strategies(),
                parts.kpis(),
                figures.counts(),
                metadata,
                version,
                createdBy,
                createdAt,
                updatedAt);
    }

    private List<String> take(GoalBody body) {
        var changes = new Changes();
        title = changes.take("title", body.title(), title);
        intent = changes.takeNullable("intent", body.intent(), intent);
        description = changes.takeNullable("description", body.description(), description);
        ownerId = changes.take("ownerId", body.ownerId(), ownerId);
        horizon = changes.take("horizon", body.horizon(), horizon);
        valueTags = changes.take("valueTags", Tags.distinct(body.valueTags()), valueTags);
        startDate = changes.take("startDate", body.startDate(), startDate);
        targetDate = changes.take("targetDate", body.targetDate(), targetDate);
        alignmentScore = changes.take("alignmentScore", body.alignmentScore(), alignmentScore);
        alignmentExplanation = changes.take("alignmentExplanation", body.alignmentExplanation(), alignmentExplanation);
        alignmentSuggestions = changes.take("alignmentSuggestions", body.alignmentSuggestions(), alignmentSuggestions);
        metadata = changes.take("metadata", body.metadata(), metadata);
        if (targetDate.isBefore(startDate)) {
            throw ApiException.invalid("target_date", "The target date is before the start date");
        }
        return changes.names();
    }

    private void touch(Instant now) {
        version++;
        updatedAt = now;
        valueTagKeys = Tags.keys(valueTags);
        searchText = SearchText.fold(title, intent, description);
        followProgress();
    }

    /** A completed goal shows 100, a cancelled one what it had; the others follow their links and actions. */
    private void followProgress() {
        switch (status) {
            case DRAFT, ACTIVE, PAUSED -> figures.follow(startDate, targetDate);
            case COMPLETED -> figures.show(Numbers.HUNDRED, startDate, targetDate);
            case CANCELLED -> figures.show(figures.progress(), startDate, targetDate);
        }
    }

    private static <T> T or(Patch<T> patch, T otherwise) {
        T given = patch.value();
        return given == null ? otherwise : given;
    }
}
