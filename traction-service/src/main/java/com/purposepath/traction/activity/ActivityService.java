package com.purposepath.traction.activity;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.goal.Goals;
import com.purposepath.traction.guard.Ownership;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes, changes and removes entries. */
@Service
@Transactional
class ActivityService {

    private final Goals goals;
    private final Entries entries;
    private final WeeklyReviews reviews;
    private final EntryNews news;

    ActivityService(Goals goals, Entries entries, WeeklyReviews reviews, EntryNews news) {
        this.goals = goals;
        this.entries = entries;
        this.reviews = reviews;
        this.news = news;
    }

    Entry write(UUID goalId, EntryBody body, List<UUID> mentioned) {
        goals.require(goalId);
        Entry entry = Entry.of(goalId, body, mentioned, author());
        return news.written(entry.type() == EntryType.WEEKLY_REVIEW ? entry.with(begun(goalId, null)) : entry);
    }

    Entry write(UUID goalId, EntryBody note, List<UUID> mentioned, List<EntryAttachment> attachments) {
        goals.require(goalId);
        return news.written(Entry.of(goalId, note, mentioned, author()).with(attachments));
    }

    Entry write(UUID goalId, EntryBody decision, List<UUID> mentioned, DecisionPart.Change more) {
        goals.require(goalId);
        return news.written(Entry.of(goalId, decision, mentioned, author()).decided(more));
    }

    Entry write(UUID goalId, EntryBody review, List<UUID> mentioned, @Nullable String week, ReviewPart.Change more) {
        goals.require(goalId);
        Entry entry = Entry.of(goalId, review, mentioned, author());
        return news.written(entry.with(begun(goalId, week)).reviewed(more));
    }

    /** Takes over a change, which answers the names of the fields that differed. */
    Entry change(UUID goalId, UUID id, IfMatch ifMatch, Function<Entry, List<String>> change) {
        Entry entry = own(goalId, id, ifMatch);
        List<String> changes = change.apply(entry);
        if (!changes.isEmpty()) {
            news.edited(entry, changes);
        }
        return entry;
    }

    void remove(UUID goalId, UUID id, IfMatch ifMatch) {
        Entry entry = own(goalId, id, ifMatch);
        entry.mustNotBeOfTheSystem();
        entries.remove(entry);
        news.removed(entry);
    }

    /** One per goal, week and author. */
    private ReviewPart begun(UUID goalId, @Nullable String week) {
        ReviewPart review = reviews.begin(goalId, week);
        entries.review(goalId, review.week(), author()).ifPresent(first -> {
            throw CommonError.DUPLICATE_RESOURCE
                    .exception("You have reviewed this week already")
                    .detail("existingId", first.id());
        });
        return review;
    }

    private Entry own(UUID goalId, UUID id, IfMatch ifMatch) {
        goals.require(goalId);
        Entry entry = entries.lock(goalId, id);
        Ownership.require(CurrentUser.get(), "entry", entry.authorId());
        ifMatch.check(entry.version());
        return entry;
    }

    private static UUID author() {
        return CurrentUser.get().userId();
    }
}
