package com.purposepath.traction.recent;

import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntrySummary;
import org.jspecify.annotations.Nullable;

/** Kinds of news, each with the words between a person and a thing. */
enum RecentType {
    GOAL_CREATED("created"),
    GOAL_UPDATED("changed"),
    GOAL_STATUS_CHANGED("changed the status of"),
    STRATEGY_ADDED("added"),
    KPI_LINKED("linked"),
    KPI_UPDATED("updated"),
    ACTION_CREATED("created"),
    ACTION_COMPLETED("completed"),
    ISSUE_CREATED("reported"),
    ISSUE_CLOSED("closed"),
    NOTE_ADDED("wrote a note on"),
    DECISION_RECORDED("recorded a decision on"),
    WEEKLY_REVIEW_ADDED("reviewed"),
    ATTACHMENT_ADDED("added a file to");

    private final String verb;

    RecentType(String verb) {
        this.verb = verb;
    }

    String sentence(String person, String thing) {
        return person + ' ' + verb + ' ' + thing;
    }

    /** What an event is to people, or null when they need not hear of it. */
    static @Nullable RecentType of(ChangeEvent event) {
        return switch (event.type()) {
            case "goal.created" -> GOAL_CREATED;
            case "goal.updated" -> GOAL_UPDATED;
            case "goal.status_changed" -> GOAL_STATUS_CHANGED;
            case "strategy.created" -> STRATEGY_ADDED;
            case "kpi.linked" -> KPI_LINKED;
            case "kpi.updated", "kpi.reading.created", "kpi.reading.updated" -> KPI_UPDATED;
            case "action.created" -> ACTION_CREATED;
            case "action.status_changed" -> "completed".equals(event.to()) ? ACTION_COMPLETED : null;
            case "issue.created" -> ISSUE_CREATED;
            case "issue.status_changed" ->
                Boolean.TRUE.equals(event.entryMetadata().get("closed")) ? ISSUE_CLOSED : null;
            case "activity.created" -> ofEntry(event);
            case "decision.created" -> DECISION_RECORDED;
            case "attachment.created" -> ATTACHMENT_ADDED;
            default -> null;
        };
    }

    private static @Nullable RecentType ofEntry(ChangeEvent event) {
        if (!(event.payload().get("activity") instanceof EntrySummary entry)) {
            return null;
        }
        return switch (entry.type()) {
            case "note" -> NOTE_ADDED;
            case "weekly_review" -> WEEKLY_REVIEW_ADDED;
            default -> null;
        };
    }
}
