package com.purposepath.traction.activity;

import com.purposepath.common.web.Paging;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.listing.Listing;
import com.purposepath.traction.listing.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The stored entries. */
@Repository
class Entries {

    private final EntityManager entities;

    Entries(EntityManager entities) {
        this.entities = entities;
    }

    void add(Entry entry) {
        entities.persist(entry);
    }

    void remove(Entry entry) {
        entities.remove(entry);
    }

    /** 404 also for an entry of another goal. */
    Entry get(UUID goalId, UUID id) {
        return ofGoal(goalId, id, entities.find(Entry.class, id));
    }

    /** The same, locked until the transaction ends. */
    Entry lock(UUID goalId, UUID id) {
        return ofGoal(goalId, id, entities.find(Entry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One page, newest first. */
    Page<Entry> newest(UUID goalId, List<EntryType> types, Paging paging) {
        return ofGoal(goalId, types).page(entities, paging, "e.eventId desc", Entries::entry);
    }

    /** The first page of what came after an event, oldest first. */
    Page<Entry> after(UUID goalId, List<EntryType> types, long eventId, Paging paging) {
        return ofGoal(goalId, types)
                .where("e.eventId > ?", eventId)
                .page(entities, paging, "e.eventId", Entries::entry);
    }

    Page<Entry> decisions(UUID goalId, Paging paging) {
        return ofGoal(goalId, List.of(EntryType.DECISION))
                .page(entities, paging, "e.decision.decidedOn desc, e.id desc", Entries::entry);
    }

    Page<Entry> reviews(UUID goalId, Paging paging) {
        return ofGoal(goalId, List.of(EntryType.WEEKLY_REVIEW))
                .page(entities, paging, "e.review.week desc, e.id desc", Entries::entry);
    }

    Optional<Entry> review(UUID goalId, String week, UUID authorId) {
        return entities.createQuery(
                        "from Entry e where e.goalId = :goal and e.review.week = :week and e.authorId = :author",
                        Entry.class)
                .setParameter("goal", goalId)
                .setParameter("week", week)
                .setParameter("author", authorId)
                .getResultStream()
                .findFirst();
    }

    private static Listing ofGoal(UUID goalId, List<EntryType> types) {
        return Listing.of("Entry").where("e.goalId = ?", goalId).where("e.type in ?", types);
    }

    private static Entry ofGoal(UUID goalId, UUID id, @Nullable Entry entry) {
        if (entry == null || !entry.goalId().equals(goalId)) {
            throw TractionError.ACTIVITY_NOT_FOUND.notFound("Activity", id);
        }
        return entry;
    }

    private static Entry entry(Object[] row) {
        return (Entry) row[0];
    }
}
