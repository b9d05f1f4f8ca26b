package com.purposepath.coaching.timetable;

import static com.purposepath.coaching.timetable.Workloads.TODAY;
import static com.purposepath.coaching.timetable.Workloads.WEEKDAYS;
import static com.purposepath.coaching.timetable.Workloads.fullTime;
import static com.purposepath.coaching.timetable.Workloads.job;
import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.coaching.ordering.OrderSearch;
import com.purposepath.coaching.planning.Priority;
import com.purposepath.coaching.timetable.Outcome.NoRoom;
import com.purposepath.coaching.timetable.Outcome.Placed;
import com.purposepath.coaching.timetable.Outcome.Planned;
import com.purposepath.coaching.timetable.Workload.Job;
import com.purposepath.coaching.timetable.Workload.Worker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchedulerTest {

    static final LocalDate THURSDAY = TODAY.plusDays(1);
    static final LocalDate FRIDAY = TODAY.plusDays(2);

    final Scheduler scheduler = new Scheduler(new OrderSearch());

    @Test
    void theMoreImportantOneIsInTimeWhereThePlainRuleWouldHaveItLate() {
        Workload workload = Workloads.of(
                List.of(fullTime()), job(16, Priority.LOW, 0, THURSDAY), job(16, Priority.CRITICAL, 0, FRIDAY));

        List<Placed> placed = plan(workload);

        assertThat(placed.get(1).daysLate()).isZero();
        assertThat(placed.get(0).late()).isEqualTo(Hindrance.ITS_WORKER);
        assertThat(SimpleRule.cost(workload)).isGreaterThan(placed.get(0).daysLate());
    }

    @Test
    void whatCannotBeInTimeSaysWhatStandsInItsWay() {
        List<Placed> placed = plan(new Workload(
                TODAY,
                WEEKDAYS,
                20.0,
                List.of(fullTime(), fullTime(), fullTime()),
                List.of(
                        job(40, Priority.CRITICAL, 0, FRIDAY),
                        job(4, Priority.LOW, 1, FRIDAY, 0),
                        job(8, Priority.LOW, 2, FRIDAY))));

        assertThat(placed)
                .extracting(Placed::late)
                .containsExactly(Hindrance.THE_JOB, Hindrance.WHAT_IT_WAITS_FOR, Hindrance.THE_TEAM);
    }

    @Test
    void ofTwoThatAreAlikeButForTheirPriorityTheImportantOneStartsFirstThoughEachHasItsOwnPerson() {
        List<Placed> placed = plan(new Workload(
                TODAY,
                WEEKDAYS,
                8.0,
                List.of(fullTime(), fullTime()),
                List.of(job(8, Priority.LOW, 0, FRIDAY), job(8, Priority.CRITICAL, 1, FRIDAY))));

        assertThat(placed.get(1).stretch().start()).isEqualTo(TODAY);
        assertThat(placed.get(0).stretch().start()).isAfter(FRIDAY);
    }

    @Test
    void sharesOfAWeekAddUpToTheWholeWithoutADayMore() {
        Workload workload = new Workload(
                TODAY,
                Set.of(java.time.DayOfWeek.values()),
                null,
                List.of(fullTime()),
                List.of(job(40, Priority.LOW, 0, null)));

        assertThat(plan(workload).getFirst().stretch().end()).isEqualTo(TODAY.plusDays(6));
    }

    @Test
    void nobodyWorksMoreThanADayOnOneThingInADay() {
        Workload workload = new Workload(
                TODAY,
                Set.of(TODAY.getDayOfWeek()),
                null,
                List.of(fullTime()),
                List.of(job(30, Priority.LOW, 0, null)));

        assertThat(plan(workload).getFirst().stretch().portions())
                .extracting(Stretch.Portion::hours)
                .containsExactly(24.0, 6.0);
    }

    @Test
    void whatEndsAfterTwoYearsUnderThePlainRuleHasNoRoom() {
        var slow = new Worker(1, Set.of());
        Workload workload = new Workload(
                TODAY,
                WEEKDAYS,
                null,
                List.of(slow, fullTime()),
                List.of(
                        job(104, Priority.LOW, 0, null),
                        job(2, Priority.LOW, 0, null),
                        job(8, Priority.LOW, 1, null, 1)));

        assertThat(scheduler.plan(workload)).isEqualTo(new NoRoom(List.of(1, 2)));
    }

    @Test
    void twoHundredJobsTakeLessThanTwoSeconds() {
        var random = new Random(1);
        List<Worker> workers = IntStream.range(0, 10).mapToObj(_ -> fullTime()).toList();
        List<Job> jobs = IntStream.range(0, 200)
                .mapToObj(number -> job(
                        1 + random.nextInt(40),
                        Priority.values()[random.nextInt(4)],
                        random.nextInt(10),
                        TODAY.plusDays(random.nextInt(60)),
                        number % 3 == 1 ? new Integer[] {random.nextInt(number)} : new Integer[0]))
                .toList();
        var workload = new Workload(TODAY, WEEKDAYS, 300.0, workers, jobs);
        plan(Workloads.of(List.of(fullTime()), job(9, Priority.LOW, 0, TODAY), job(9, Priority.HIGH, 0, TODAY)));

        Instant before = Instant.now();
        List<Placed> placed = plan(workload);

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
        long cost = IntStream.range(0, 200)
                .mapToLong(number -> jobs.get(number).priority().weight()
                        * (long) placed.get(number).daysLate())
                .sum();
        assertThat(cost).isLessThan(SimpleRule.cost(workload) * 9 / 10);
    }

    private List<Placed> plan(Workload workload) {
        return ((Planned) scheduler.plan(workload)).jobs();
    }
}
