package com.purposepath.traction.crossgoal;

import com.purposepath.traction.measure.LinkStatus;
import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A KPI that endangers several active goals, as the contract shows it. */
record Alert(
        UUID kpiId,
        String kpiName,
        Severity severity,
        @Nullable BigDecimal currentValue,
        @Nullable String currentPeriod,
        String message,
        List<InGoal> goals) {

    static final Comparator<Alert> ORDER = Comparator.comparing(Alert::severity)
            .thenComparing(Alert::kpiName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Alert::kpiId);

    /** @param standings of one KPI in its active goals, at least one of them endangered */
    static Alert of(List<Standing> standings) {
        Standing kpi = standings.getFirst();
        long off = count(standings, LinkStatus.OFF_TRACK);
        String message = off > 0
                ? "%s is off track in %d of %d goals".formatted(kpi.kpiName(), off, standings.size())
                : "%s is at risk in %d of %d goals"
                        .formatted(kpi.kpiName(), count(standings, LinkStatus.AT_RISK), standings.size());
        return new Alert(
                kpi.kpiId(),
                kpi.kpiName(),
                off > 0 ? Severity.HIGH : Severity.MEDIUM,
                Numbers.plainOrNull(kpi.currentValue()),
                kpi.currentPeriod(),
                message,
                standings.stream()
                        .sorted(Standing.BY_STATUS)
                        .map(in -> new InGoal(in.goalId(), in.goalTitle(), in.status()))
                        .toList());
    }

    private static long count(List<Standing> standings, LinkStatus status) {
        return standings.stream()
                .filter(standing -> standing.status() == status)
                .count();
    }

    /** High ones come first. */
    enum Severity {
        HIGH,
        MEDIUM
    }

    /** The KPI in one goal. */
    record InGoal(UUID goalId, String goalTitle, LinkStatus status) {}
}
