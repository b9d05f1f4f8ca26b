package com.purposepath.coaching.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.purposepath.coaching.ordering.OrderSearch;
import com.purposepath.coaching.timetable.Outcome.NoRoom;
import com.purposepath.coaching.timetable.Outcome.Placed;
import com.purposepath.coaching.timetable.Outcome.Planned;
import com.purposepath.coaching.timetable.Stretch.Portion;
import com.purposepath.coaching.timetable.Workload.Job;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rules of the contract for schedules, S2 to S12, on workloads of every kind. */
class SchedulerPropertyTest {

    static final OrderSearch SEARCH = new OrderSearch();

    final Scheduler scheduler = new Scheduler(SEARCH);

    @Property(tries = 150)
    void aTimetableKeepsTheRules(@ForAll long seed) {
        Workload workload = Workloads.random(seed, 12);
        switch (scheduler.plan(workload)) {
            case NoRoom none -> {
                assertThat(none.jobs()).isNotEmpty();
                assertThat(SimpleRule.cost(workload)).isEqualTo(-1);
            }
            case Planned planned -> check(workload, planned);
        }
    }

    @Property(tries = 20)
    void theSameWorkloadHasTheSameTimetable(@ForAll long seed) {
        Workload workload = Workloads.random(seed, 15);

        assertThat(scheduler.plan(workload)).isEqualTo(new Scheduler(new OrderSearch()).plan(workload));
    }

    @Property(tries = 60)
    void aSmallTimetableIsAsGoodAsTheBestOfAllOrders(@ForAll long seed) {
        Workload workload = Workloads.random(seed, 6);
        if (scheduler.plan(workload) instanceof Planned planned) {
            assertThat(cost(workload, planned)).isEqualTo(bestOfAllOrders(workload));
        }
    }

    @Property(tries = 60)
    void noSmallTimetableOfAnyKindIsLessLate(@ForAll long seed) {
        Workload workload = Workloads.small(seed, false);

        assertThat(cost(workload, (Planned) scheduler.plan(workload))).isEqualTo(BestOfAll.cost(workload));
    }

    @Property(tries = 40)
    void withALimitOfTheTeamItLiesBetweenTheBestAndThePlainRule(@ForAll long seed) {
        Workload workload = Workloads.small(seed, true);

        assertThat(cost(workload, (Planned) scheduler.plan(workload)))
                .isBetween(BestOfAll.cost(workload), SimpleRule.cost(workload));
    }

    private static void check(Workload workload, Planned planned) {
        var ledger = new Ledger(workload);
        List<Stretch> stretches = planned.jobs().stream().map(Placed::stretch).toList();
        keepsRules(workload, stretches);
        assertThat(cost(workload, planned)).isLessThanOrEqualTo(SimpleRule.cost(workload));
        for (int number = 0; number < stretches.size(); number++) {
            Job job = workload.jobs().get(number);
            Placed placed = planned.jobs().get(number);
            assertThat(placed.daysLate())
                    .isEqualTo((int) SimpleRule.late(job, placed.stretch().end()));
            assertThat(placed.late() == null).isEqualTo(placed.daysLate() == 0);
            doesNotIdle(workload, number, placed.stretch(), ledger);
            var ends = new HashSet<List<LocalDate>>();
            ends.add(ends(placed.stretch()));
            for (Stretch other : placed.alternatives()) {
                assertThat(ends.add(ends(other))).isTrue();
                List<Stretch> changed = new ArrayList<>(stretches);
                changed.set(number, other);
                keepsRules(workload, changed);
            }
        }
        favoursTheImportant(workload, stretches);
    }

    private static List<LocalDate> ends(Stretch stretch) {
        return List.of(stretch.start(), stretch.end());
    }

    private static void keepsRules(Workload workload, List<Stretch> stretches) {
        var ledger = new Ledger(workload);
        for (int number = 0; number < stretches.size(); number++) {
            Job job = workload.jobs().get(number);
            Stretch stretch = stretches.get(number);
            List<LocalDate> dates =
                    stretch.portions().stream().map(Portion::date).toList();
            assertThat(dates).isSorted().doesNotHaveDuplicates();
            assertThat(dates)
                    .allMatch(date -> ledger.isThere(job, date)
                            && !date.isBefore(job.earliest())
                            && !date.isBefore(workload.today()));
            assertThat(stretch.portions()).allMatch(portion -> portion.hours() > 0 && portion.hours() <= 24);
            assertThat(stretch.portions().stream().mapToDouble(Portion::hours).sum())
                    .isCloseTo(job.hours(), within(Ledger.TOLERANCE));
            assertThat(job.after()).allMatch(other -> stretches.get(other).end().isBefore(stretch.start()));
            stretch.portions().forEach(portion -> ledger.enter(job, portion));
        }
        for (int number = 0; number < stretches.size(); number++) {
            Job job = workload.jobs().get(number);
            for (Portion portion : stretches.get(number).portions()) {
                assertThat(ledger.taken(Ledger.personDay(job, portion.date())))
                        .isLessThanOrEqualTo(ledger.daily(job) + Ledger.TOLERANCE);
                if (workload.teamHours() != null) {
                    assertThat(ledger.taken(Ledger.week(portion.date())))
                            .isLessThanOrEqualTo(workload.teamHours() + Ledger.TOLERANCE);
                }
            }
        }
    }

    private static void doesNotIdle(Workload workload, int number, Stretch stretch, Ledger empty) {
        Job job = workload.jobs().get(number);
        boolean alone = workload.jobs().stream()
                        .filter(other -> other.worker() == job.worker())
                        .count()
                == 1;
        if (alone && job.after().isEmpty() && workload.teamHours() == null) {
            LocalDate first = job.earliest().isBefore(workload.today()) ? workload.today() : job.earliest();
            while (!empty.isThere(job, first)) {
                first = first.plusDays(1);
            }
            assertThat(stretch.start()).isEqualTo(first);
            assertThat(stretch.portions().getFirst().hours())
                    .isCloseTo(Math.min(job.hours(), Math.min(24, empty.daily(job))), within(Ledger.TOLERANCE));
        }
    }

    private static void favoursTheImportant(Workload workload, List<Stretch> stretches) {
        for (int one = 0; one < stretches.size(); one++) {
            for (int other = 0; other < stretches.size(); other++) {
                if (areTwins(workload, one, other)
                        && workload.jobs()
                                .get(one)
                                .priority()
                                .isAbove(workload.jobs().get(other).priority())) {
                    assertThat(stretches.get(one).start())
                            .isBeforeOrEqualTo(stretches.get(other).start());
                }
            }
        }
    }

    private static boolean areTwins(Workload workload, int one, int other) {
        Job a = workload.jobs().get(one);
        Job b = workload.jobs().get(other);
        return workload.jobs().stream()
                        .noneMatch(
                                job -> job.after().contains(one) || job.after().contains(other))
                && new Job(a.hours(), b.priority(), a.after(), a.worker(), a.earliest(), a.deadline()).equals(b);
    }

    private static long cost(Workload workload, Planned planned) {
        return IntStream.range(0, planned.jobs().size())
                .mapToLong(number -> workload.jobs().get(number).priority().weight()
                        * (long) planned.jobs().get(number).daysLate())
                .sum();
    }

    private static long bestOfAllOrders(Workload workload) {
        List<Integer> numbers = new ArrayList<>(
                IntStream.range(0, workload.jobs().size()).boxed().toList());
        return best(workload, numbers, 0);
    }

    private static long best(Workload workload, List<Integer> order, int fixed) {
        if (fixed == order.size()) {
            return respects(workload, order) ? feasible(SimpleRule.cost(workload, order)) : Long.MAX_VALUE;
        }
        long best = Long.MAX_VALUE;
        for (int i = fixed; i < order.size(); i++) {
            Collections.swap(order, fixed, i);
            best = Math.min(best, best(workload, order, fixed + 1));
            Collections.swap(order, fixed, i);
        }
        return best;
    }

    private static long feasible(long cost) {
        return cost < 0 ? Long.MAX_VALUE : cost;
    }

    private static boolean respects(Workload workload, List<Integer> order) {
        return IntStream.range(0, order.size())
                .allMatch(i -> order.subList(0, i)
                        .containsAll(workload.jobs().get(order.get(i)).after()));
    }
}
