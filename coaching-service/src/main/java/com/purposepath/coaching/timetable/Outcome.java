package com.purposepath.coaching.timetable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of planning. */
public sealed interface Outcome {

    /** A timetable; one entry for each job, in their order. */
    record Planned(List<Placed> jobs) implements Outcome {}

    /**
     * There is none.
     *
     * @param jobs places of the jobs that would end more than 730 days after today
     */
    record NoRoom(List<Integer> jobs) implements Outcome {}

    /**
     * When a job is done.
     *
     * @param alternatives up to three others that would be as good as long as everything else stays
     * @param late what makes it late, or null when it is in time
     */
    record Placed(
            Stretch stretch,
            List<Stretch> alternatives,
            int daysLate,
            @Nullable Hindrance late) {}
}
