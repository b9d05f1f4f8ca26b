package com.purposepath.traction.activity;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.json.Spelling;
import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.change.EntrySummary;
import com.purposepath.traction.change.SystemEntry;
import com.purposepath.traction.value.Changes;
import com.purposepath.traction.value.Today;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One thing that was written into a goal's activity. */
@Entity
@Table(name = "activity_entry")
@SuppressWarnings("NullAway.Init")
class Entry {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private UUID goalId;
    private long eventId;

    @Enumerated(EnumType.STRING)
    private EntryType type;

    @Embedded
    private EntryContent content;

    private UUID authorId;

    @Embedded
    private @Nullable DecisionPart decision;

    @Embedded
    private @Nullable ReviewPart review;

    private int version;
    private Instant createdAt;
    private Instant updatedAt;

    protected Entry() {}

    private Entry(UUID id, UUID goalId, EntryType type, EntryContent content, UUID authorId, Instant now) {
        this.id = id;
        this.goalId = goalId;
        this.type = type;
        this.content = content;
        this.authorId = authorId;
        version = 1;
        createdAt = now;
        updatedAt = now;
    }

    /** What somebody wrote; it has no place in the log yet. */
    static Entry of(UUID goalId, EntryBody body, List<UUID> mentioned, UUID authorId) {
        EntryType type = body.checkedType();
        var content = EntryContent.EMPTY.changed(body, mentioned, type, new Changes());
        var entry = new Entry(Uuids.next(), goalId, type, content, authorId, Today.now());
        if (entry.type == EntryType.DECISION) {
            entry.decision = DecisionPart.by(authorId, Today.date());
        }
        return entry;
    }

    static Entry of(SystemEntry made) {
        var content = EntryContent.ofSystem(made.text(), made.url(), made.entryMetadata());
        EntryType type = made.url() == null ? EntryType.SYSTEM : EntryType.ATTACHMENT;
        return new Entry(made.entityId(), made.goalId(), type, content, made.userId(), made.createdAt());
    }

    Entry with(List<EntryAttachment> links) {
        content = content.with(links);
        return this;
    }

    Entry decided(DecisionPart.Change change) {
        decision = change.apply(decision(), new Changes());
        return this;
    }

    Entry with(ReviewPart part) {
        review = part;
        return this;
    }

    Entry reviewed(ReviewPart.Change change) {
        review = change.apply(review(), new Changes());
        return this;
    }

    /** Takes the place that the log has given to the event about this entry. */
    Entry announcedBy(long seq) {
        eventId = seq;
        return this;
    }

    List<String> change(EntryBody body, List<UUID> mentioned) {
        mustNotBeOfTheSystem();
        return touchedBy(take(body, mentioned, new Changes()));
    }

    List<String> changeDecision(EntryBody body, List<UUID> mentioned, DecisionPart.Change change) {
        Changes changes = take(body, mentioned, new Changes());
        decision = change.apply(decision(), changes);
        return touchedBy(changes);
    }

    List<String> changeReview(EntryBody body, List<UUID> mentioned, ReviewPart.Change change) {
        Changes changes = take(body, mentioned, new Changes());
        review = change.apply(review(), changes);
        return touchedBy(changes);
    }

    void mustNotBeOfTheSystem() {
        if (type == EntryType.SYSTEM) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception("Entries of the system stay as they are");
        }
    }

    EntrySummary summary(String authorName) {
        return new EntrySummary(
                id,
                Spelling.wire(type),
                content.text(),
                content.title(),
                content.url(),
                authorId,
                authorName,
                createdAt);
    }

    DecisionPart decision() {
        return Objects.requireNonNull(decision);
    }

    ReviewPart review() {
        return Objects.requireNonNull(review);
    }

    UUID id() {
        return id;
    }

    UUID goalId() {
        return goalId;
    }

    EntryType type() {
        return type;
    }

    @Nullable
    String title() {
        return content.title();
    }

    UUID authorId() {
        return authorId;
    }

    int version() {
        return version;
    }

    EntryView view(String authorName) {
        return new EntryView(
                id,
                goalId,
                Long.toString(eventId),
                type,
                content.title(),
                content.text(),
                content.url(),
                authorId,
                authorName,
                content.mentions(),
                content.attachments(),
                content.metadata(),
                version,
                createdAt,
                updatedAt);
    }

    private Changes take(EntryBody body, List<UUID> mentioned, Changes changes) {
        content = content.changed(body, mentioned, type, changes);
        return changes;
    }

    private List<String> touchedBy(Changes changes) {
        if (!changes.isEmpty()) {
            version++;
            updatedAt = Today.now();
        }
        return changes.names();
    }
}
