package com.purposepath.traction.strategy;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.listing.SearchText;
import com.purposepath.traction.progress.ActionFigures;
import com.purposepath.traction.value.Changes;
import com.purposepath.traction.value.Today;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A way to reach a goal, at its place among the others. */
@Entity
@DynamicUpdate
@SuppressWarnings("NullAway.Init")
class Strategy {

    private static final int TITLE_LENGTH = 80;

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private UUID goalId;
    private String description;

    @Enumerated(EnumType.STRING)
    private StrategyStatus status;

    private int position;
    private boolean aiGenerated;
    private @Nullable BigDecimal validationScore;
    private @Nullable String validationFeedback;
    private String searchText;
    private int version;
    private UUID createdBy;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant deletedAt;
    private BigDecimal progress;
    private int actionCount;
    private int linkCount;

    protected Strategy() {}

    Strategy(UUID goalId, StrategyBody body, int position, UUID creator) {
        this.id = Uuids.next();
        this.goalId = goalId;
        this.position = position;
        this.description = "";
        this.status = StrategyStatus.DRAFT;
        this.createdBy = creator;
        this.createdAt = Today.now();
        this.progress = BigDecimal.ZERO;
        take(body, new Changes());
        touch(createdAt);
    }

    /**
     * Takes over the fields that are given, and the place that the strategy has got.
     *
     * @return the names of the fields that differed, {@code order} among them
     */
    Changes change(StrategyBody body, int place, Instant now) {
        var changes = new Changes();
        take(body, changes);
        position = changes.place("order", place, position);
        if (!changes.isEmpty()) {
            touch(now);
        }
        return changes;
    }

    /** Makes room for others: no change of its own. */
    void shift(int place) {
        position = place;
    }

    /** Moves to a place that somebody chose for it. */
    void reorder(int place, Instant now) {
        if (position != place) {
            position = place;
            touch(now);
        }
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    void worked(ActionFigures actions) {
        BigDecimal mean = actions.progress();
        progress = mean == null ? BigDecimal.ZERO : mean;
        actionCount = actions.count();
    }

    void linked(int links) {
        linkCount = links;
    }

    UUID id() {
        return id;
    }

    UUID goalId() {
        return goalId;
    }

    UUID createdBy() {
        return createdBy;
    }

    int position() {
        return position;
    }

    int version() {
        return version;
    }

    /** A strategy has no title of its own: the beginning of the description stands for it. */
    String title() {
        int end = description.codePointCount(0, description.length()) <= TITLE_LENGTH
                ? description.length()
                : description.offsetByCodePoints(0, TITLE_LENGTH);
        return description.substring(0, end);
    }

    StrategyView view() {
        return new StrategyView(
                id,
                goalId,
                description,
                status,
                position,
                aiGenerated,
                validationScore,
                validationFeedback,
                progress,
                actionCount,
                linkCount,
                version,
                createdBy,
                createdAt,
                updatedAt);
    }

    private void take(StrategyBody body, Changes changes) {
        description = changes.take("description", body.description(), description);
        status = changes.take("status", body.status(), status);
        aiGenerated = changes.take("aiGenerated", body.aiGenerated(), aiGenerated);
        validationScore = changes.takeNullable("validationScore", body.validationScore(), validationScore);
        validationFeedback = changes.takeNullable("validationFeedback", body.validationFeedback(), validationFeedback);
    }

    private void touch(Instant now) {
        version++;
        updatedAt = now;
        searchText = SearchText.fold(description);
    }
}
