package com.purposepath.traction.analytics;

import com.purposepath.common.json.Spelling;
import com.purposepath.traction.goal.GoalStatus;
import com.purposepath.traction.goal.TimeHorizon;
import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Totals over all goals as the contract shows them. */
record GoalStats(
        long totalGoals,
        long activeGoals,
        long completedGoals,
        Map<String, Long> goalsByStatus,
        Map<String, Long> goalsByHorizon,
        BigDecimal averageProgress,
        long onTrackCount,
        long atRiskCount,
        long offTrackCount) {

    private static final Set<GoalStatus> AVERAGED = Set.of(GoalStatus.ACTIVE, GoalStatus.PAUSED, GoalStatus.COMPLETED);
    private static final Set<GoalStatus> RUNNING = Set.of(GoalStatus.ACTIVE, GoalStatus.PAUSED);

    static GoalStats of(List<Group> groups) {
        return new GoalStats(
                sum(groups, group -> true, Group::count),
                sum(groups, group -> group.status() == GoalStatus.ACTIVE, Group::count),
                sum(groups, group -> group.status() == GoalStatus.COMPLETED, Group::count),
                by(GoalStatus.values(), status -> sum(groups, group -> group.status() == status, Group::count)),
                by(TimeHorizon.values(), horizon -> sum(groups, group -> group.horizon() == horizon, Group::count)),
                average(groups.stream()
                        .filter(group -> AVERAGED.contains(group.status()))
                        .toList()),
                sum(groups, Group::isRunning, Group::onTrack),
                sum(groups, Group::isRunning, Group::atRisk),
                sum(groups, Group::isRunning, group -> group.count() - group.onTrack() - group.atRisk()));
    }

    private static BigDecimal average(List<Group> groups) {
        long count = sum(groups, group -> true, Group::count);
        return count == 0
                ? BigDecimal.ZERO
                : Numbers.percent(groups.stream()
                        .map(Group::progress)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(count), Numbers.PRECISE));
    }

    private static <E extends Enum<E>> Map<String, Long> by(E[] constants, ToLongFunction<E> count) {
        var counts = new LinkedHashMap<String, Long>();
        Stream.of(constants).forEach(constant -> counts.put(Spelling.wire(constant), count.applyAsLong(constant)));
        return counts;
    }

    private static long sum(List<Group> groups, Predicate<Group> which, ToLongFunction<Group> figure) {
        return groups.stream().filter(which).mapToLong(figure).sum();
    }

    /**
     * Goals of one status and horizon.
     *
     * @param progress sum over the goals, unrounded
     */
    record Group(GoalStatus status, TimeHorizon horizon, long count, BigDecimal progress, long onTrack, long atRisk) {

        boolean isRunning() {
            return RUNNING.contains(status);
        }
    }
}
