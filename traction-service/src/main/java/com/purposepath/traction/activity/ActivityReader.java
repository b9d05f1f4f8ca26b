package com.purposepath.traction.activity;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.changefeed.Position;
import com.purposepath.traction.goal.Goals;
import com.purposepath.traction.listing.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the entries of a goal. */
@Service
@Transactional(readOnly = true)
class ActivityReader {

    private final Goals goals;
    private final Entries entries;

    ActivityReader(Goals goals, Entries entries) {
        this.goals = goals;
        this.entries = entries;
    }

    /** Newest first; with {@code since} only what came after that event, oldest first. */
    Page<Entry> list(UUID goalId, List<EntryType> types, @Nullable String since, Paging paging) {
        if (since == null) {
            goals.require(goalId);
            return entries.newest(goalId, types, paging);
        }
        if (!Position.isEventId(since)) {
            throw ApiException.badRequest("since", "since is the id of an event");
        }
        if (paging.page() != 1) {
            throw ApiException.badRequest("page", "With since, page is 1: ask on with the last event_id received");
        }
        goals.require(goalId);
        return entries.after(goalId, types, Long.parseLong(since), paging);
    }

    Entry get(UUID goalId, UUID id) {
        goals.require(goalId);
        return entries.get(goalId, id);
    }

    /** 404 also for an entry of another type. */
    Entry get(UUID goalId, UUID id, EntryType type) {
        Entry entry = get(goalId, id);
        if (entry.type() != type) {
            throw TractionError.ACTIVITY_NOT_FOUND.notFound("Activity", id);
        }
        return entry;
    }

    Page<Entry> decisions(UUID goalId, Paging paging) {
        goals.require(goalId);
        return entries.decisions(goalId, paging);
    }

    Page<Entry> reviews(UUID goalId, Paging paging) {
        goals.require(goalId);
        return entries.reviews(goalId, paging);
    }
}
