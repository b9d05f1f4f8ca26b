package com.purposepath.traction.activity;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.json.Patch;
import com.purposepath.common.json.Spelling;
import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.change.EntrySummary;
import com.purposepath.traction.change.SystemEntry;
import com.purposepath.traction.value.Changes;
import com.purposepath.traction.value.JsonObjectText;
import com.purposepath.traction.value.Today;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private @Nullable String title;
    private String text;
    private @Nullable String url;
    private UUID authorId;
    private List<UUID> mentions;

    @Convert(converter = JsonText.Attachments.class)
    private List<EntryAttachment> attachments;

    @Convert(converter = JsonObjectText.class)
    private Map<String, Object> metadata;

    @Embedded
    private @Nullable DecisionPart decision;

    @Embedded
    private @Nullable ReviewPart review;

    private int version;
    private Instant createdAt;
    private Instant updatedAt;

    protected Entry() {}

    private Entry(UUID id, UUID goalId, EntryType type, String text, UUID authorId, Instant now) {
        this.id = id;
        this.goalId = goalId;
        this.type = type;
        this.text = text;
        this.authorId = authorId;
        mentions = List.of();
        attachments = List.of();
        metadata = Map.of();
        version = 1;
        createdAt = now;
        updatedAt = now;
    }

    /** What somebody wrote; it has no place in the log yet. */
    static Entry of(UUID goalId, EntryBody body, List<UUID> mentioned, UUID authorId) {
        var entry = new Entry(Uuids.next(), goalId, body.checkedType(), "", authorId, Today.now());
        entry.take(body, mentioned, new Changes());
        if (entry.type == EntryType.DECISION) {
            entry.decision = DecisionPart.by(authorId, Today.date());
        }
        return entry;
    }

    static Entry of(SystemEntry made) {
        var entry = new Entry(
                made.entityId(), made.goalId(), EntryType.SYSTEM, made.text(), made.userId(), made.createdAt());
        entry.metadata = made.entryMetadata();
        return entry;
    }

    Entry with(List<EntryAttachment> links) {
        attachments = links;
        return this;
    }

    Entry with(DecisionBody body) {
        decision = decision().changed(body, new Changes());
        return this;
    }

    Entry with(ReviewPart part) {
        review = part;
        return this;
    }

    Entry with(ReviewBody body) {
        review = review().changed(body, new Changes());
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

    List<String> change(DecisionBody body, List<UUID> mentioned) {
        Changes changes = take(body.asEntry(), mentioned, new Changes());
        decision = decision().changed(body, changes);
        return touchedBy(changes);
    }

    List<String> change(ReviewBody body, List<UUID> mentioned) {
        Changes changes = take(body.asEntry(), mentioned, new Changes());
        review = review().changed(body, changes);
        return touchedBy(changes);
    }

    void mustNotBeOfTheSystem() {
        if (type == EntryType.SYSTEM) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception("Entries of the system stay as they are");
        }
    }

    EntrySummary summary(String authorName) {
        return new EntrySummary(id, Spelling.wire(type), text, title, url, authorId, authorName, createdAt);
    }

    DecisionPart decision() {
        if (decision == null) {
            throw new IllegalStateException("Entry " + id + " is no decision");
        }
        return decision;
    }

    ReviewPart review() {
        if (review == null) {
            throw new IllegalStateException("Entry " + id + " is no review");
        }
        return review;
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
        return title;
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
                title,
                text,
                url,
                authorId,
                authorName,
                List.copyOf(mentions),
                attachments,
                metadata,
                version,
                createdAt,
                updatedAt);
    }

    private Changes take(EntryBody body, List<UUID> mentioned, Changes changes) {
        text = changes.take("text", body.text(), text);
        title = changes.takeNullable("title", body.title(), title);
        url = changes.takeNullable("url", body.url(), url);
        metadata = changes.take("metadata", body.metadata(), metadata);
        mentions = changes.take("mentions", Patch.of(mentionsAfter(body, mentioned)), mentions);
        if (type == EntryType.ATTACHMENT && url == null) {
            throw ApiException.invalid("url", "An attachment needs a url");
        }
        return changes;
    }

    /** Given ones replace the list; those that only stand in the text join it. */
    private List<UUID> mentionsAfter(EntryBody body, List<UUID> mentioned) {
        var all = new LinkedHashSet<UUID>(body.mentions().isPresent() ? List.of() : mentions);
        all.addAll(mentioned);
        return List.copyOf(all);
    }

    private List<String> touchedBy(Changes changes) {
        if (!changes.isEmpty()) {
            version++;
            updatedAt = Today.now();
        }
        return changes.names();
    }
}
