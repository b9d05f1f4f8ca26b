package com.purposepath.traction.activity;

import com.purposepath.common.web.IfMatch;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.listing.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the features of notes, decisions and weekly reviews read and write their entries; 404 for one of another goal or type. */
@Component
public class Journal {

    private final ActivityService activity;
    private final ActivityReader reader;
    private final Mentions mentions;
    private final EntryViews views;

    Journal(ActivityService activity, ActivityReader reader, Mentions mentions, EntryViews views) {
        this.activity = activity;
        this.reader = reader;
        this.mentions = mentions;
        this.views = views;
    }

    public EntryView note(UUID goalId, EntryBody body, List<EntryAttachment> attachments) {
        return views.entry(activity.write(goalId, body, mentions.of(body), attachments));
    }

    /** The latest decided first. */
    public Page<Decision> decisions(UUID goalId, Paging paging) {
        Page<Entry> page = reader.decisions(goalId, paging);
        return new Page<>(views.decisions(page.items()), page.total());
    }

    public Decision decision(UUID goalId, UUID id) {
        return views.decision(reader.get(goalId, id, EntryType.DECISION));
    }

    public Decision decide(UUID goalId, EntryBody body, DecisionPart.Change more) {
        return views.decision(activity.write(goalId, body, mentions.of(body), more));
    }

    public Decision changeDecision(UUID goalId, UUID id, IfMatch ifMatch, EntryBody body, DecisionPart.Change more) {
        List<UUID> mentioned = mentions.of(body);
        return views.decision(
                activity.change(goalId, id, ifMatch, entry -> entry.changeDecision(body, mentioned, more)));
    }

    /** The latest week first. */
    public Page<Review> reviews(UUID goalId, Paging paging) {
        Page<Entry> page = reader.reviews(goalId, paging);
        return new Page<>(views.reviews(page.items()), page.total());
    }

    public Review review(UUID goalId, UUID id) {
        return views.review(reader.get(goalId, id, EntryType.WEEKLY_REVIEW));
    }

    /** The week asked for, or the present one; 409 for a second review of it by the same author. */
    public Review review(UUID goalId, @Nullable String week, EntryBody body, ReviewPart.Change more) {
        return views.review(activity.write(goalId, body, mentions.of(body), week, more));
    }

    public Review changeReview(UUID goalId, UUID id, IfMatch ifMatch, EntryBody body, ReviewPart.Change more) {
        List<UUID> mentioned = mentions.of(body);
        return views.review(activity.change(goalId, id, ifMatch, entry -> entry.changeReview(body, mentioned, more)));
    }

    /** A decision with the name of the person who made it. */
    public record Decision(EntryView entry, DecisionPart decision, String decidedByName) {}

    /** A weekly review. */
    public record Review(EntryView entry, ReviewPart review) {}
}
