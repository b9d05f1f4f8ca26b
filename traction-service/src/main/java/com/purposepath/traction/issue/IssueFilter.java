package com.purposepath.traction.issue;

import com.purposepath.traction.action.Priority;
import com.purposepath.traction.issuelabel.IssueCategory;
import com.purposepath.traction.listing.Listing;
import com.purposepath.traction.value.Day;
import com.purposepath.traction.value.Ids;
import com.purposepath.traction.value.Tags;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a list of issues may be narrowed to; null or empty does not narrow. */
record IssueFilter(
        @Nullable List<String> status,
        @Nullable List<IssueCategory> statusCategory,
        @Nullable List<String> typeId,
        @Nullable List<Priority> priority,
        @Nullable List<Priority> businessImpact,
        @Nullable List<String> reportedBy,
        @Nullable List<String> assignedTo,
        @Nullable List<String> assignedPersonId,
        @Nullable List<String> goalIds,
        @Nullable List<String> strategyIds,
        @Nullable List<String> actionIds,
        @Nullable List<String> tags,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable String search) {

    private static final String NOBODY = "none";
    private static final String OF_GOAL = """
            (exists (select 1 from e.connections.goalIds g where g in ?)
              or exists (select 1 from e.connections.strategyIds l, Strategy t
                          where t.id = l and t.goalId in ? and t.deletedAt is null))""";

    Listing of(Listing issues) {
        LocalDate from = Day.query("startDate", startDate);
        LocalDate to = Day.query("endDate", endDate);
        Day.mustNotEndBefore(from, to, "endDate");
        return people(statuses(issues))
                .where("e.deletedAt is null")
                .where("e.statusId in (select x.id from IssueStatus x where x.category in ?)", statusCategory)
                .where("e.typeId in ?", Ids.all(typeId))
                .where("e.priority in ?", priority)
                .where("e.businessImpact in ?", businessImpact)
                .where("e.reportedBy in ?", Ids.all(reportedBy))
                .where(OF_GOAL, Ids.all(goalIds))
                .where("exists (select 1 from e.connections.strategyIds l where l in ?)", Ids.all(strategyIds))
                .where(
                        "exists (select 1 from Action a join a.connections.issueIds i where i = e.id and a.id in ?)",
                        Ids.all(actionIds))
                .where("array_intersects(e.tagKeys, ?)", Tags.keys(tags))
                .where("e.dateReported >= ?", startOf(from, 0))
                .where("e.dateReported < ?", startOf(to, 1))
                .words(search);
    }

    /** Ids and categories may be mixed. */
    private Listing statuses(Listing issues) {
        List<String> wanted = status == null ? List.of() : status;
        List<IssueCategory> categories = new ArrayList<>();
        for (IssueCategory category : IssueCategory.values()) {
            if (wanted.contains(category.name().toLowerCase(Locale.ROOT))) {
                categories.add(category);
            }
        }
        if (categories.isEmpty()) {
            return issues.where("e.statusId in ?", Ids.all(wanted));
        }
        return issues.where(
                "e.statusId in (select x.id from IssueStatus x where x.id in ? or x.category in ("
                        + String.join(", ", categories.stream().map(Enum::name).toList()) + "))",
                Ids.all(wanted));
    }

    private Listing people(Listing issues) {
        List<String> people = Stream.of(assignedTo, assignedPersonId)
                .<String>mapMulti((list, each) -> {
                    if (list != null) {
                        list.forEach(each);
                    }
                })
                .toList();
        return people.contains(NOBODY)
                ? issues.where("(e.assignedPersonId is null or e.assignedPersonId in ?)", Ids.all(people))
                : issues.where("e.assignedPersonId in ?", Ids.all(people));
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
