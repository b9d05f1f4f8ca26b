package com.purposepath.coaching.timetable;

import java.util.List;

/**
 * A job in units and days.
 *
 * @param number its place among the jobs
 * @param earliest first day, not before today
 * @param deadline last day in time, {@link #NEVER_LATE} without one
 */
record Task(int number, long units, int weight, List<Integer> after, int worker, int earliest, int deadline) {

    static final int NEVER_LATE = Integer.MAX_VALUE;

    /** Calendar days late, times the weight. */
    long cost(int end) {
        return (long) weight * daysLate(end);
    }

    int daysLate(int end) {
        return deadline == NEVER_LATE ? 0 : Math.max(0, end - deadline);
    }
}
