package com.purposepath.traction.action;

import com.purposepath.traction.listing.Listing;
import com.purposepath.traction.value.Day;
import com.purposepath.traction.value.Ids;
import com.purposepath.traction.value.Tags;
import com.purposepath.traction.value.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of actions may be narrowed to; null or empty does not narrow. */
record ActionFilter(
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable List<String> assignedPersonId,
        @Nullable List<String> goalIds,
        @Nullable List<String> strategyIds,
        @Nullable List<String> issueIds,
        @Nullable List<ActionStatus> status,
        @Nullable List<Priority> priority,
        @Nullable List<String> tags,
        @Nullable Boolean overdue,
        @Nullable String completedFrom,
        @Nullable String completedTo,
        @Nullable String search) {

    private static final String NOBODY = "none";
    private static final String OF_GOAL = """
            (exists (select 1 from e.connections.goalIds g where g in ?)
              or exists (select 1 from e.connections.strategyIds s, Strategy t
                          where t.id = s and t.goalId in ? and t.deletedAt is null))""";
    private static final String OVERDUE =
            "(e.dueDate is not null and e.dueDate < ? and e.state.status not in (COMPLETED, CANCELLED))";

    Listing of(Listing actions) {
        LocalDate from = Day.query("startDate", startDate);
        LocalDate to = Day.query("endDate", endDate);
        Day.mustNotEndBefore(from, to, "endDate");
        return people(actions)
                .where("e.deletedAt is null")
                .where("coalesce(e.dueDate, e.startDate) >= ?", from)
                .where("coalesce(e.startDate, e.dueDate) <= ?", to)
                .where(OF_GOAL, Ids.all(goalIds))
                .where("exists (select 1 from e.connections.strategyIds s where s in ?)", Ids.all(strategyIds))
                .where("exists (select 1 from e.connections.issueIds i where i in ?)", Ids.all(issueIds))
                .where("e.state.status in ?", status)
                .where("e.priority in ?", priority)
                .where("array_intersects(e.tagKeys, ?)", Tags.keys(tags))
                .where(
                        Boolean.FALSE.equals(overdue) ? "not " + OVERDUE : OVERDUE,
                        overdue == null ? null : Today.date())
                .where("e.state.completedAt >= ?", startOf(Day.query("completedFrom", completedFrom), 0))
                .where("e.state.completedAt < ?", startOf(Day.query("completedTo", completedTo), 1))
                .words(search);
    }

    private Listing people(Listing actions) {
        if (assignedPersonId == null || !assignedPersonId.contains(NOBODY)) {
            return actions.where("e.assignedPersonId in ?", Ids.all(assignedPersonId));
        }
        return actions.where("(e.assignedPersonId is null or e.assignedPersonId in ?)", Ids.all(assignedPersonId));
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
