package com.purposepath.coaching.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Dates as numbers: today is 0. */
record Days(LocalDate today, Set<DayOfWeek> workingDays) {

    /** The last day on which work can be placed. */
    static final int LAST = 730;

    /** Stands for every day after the last one. */
    static final int BEYOND = LAST + 1;

    private static final int FAR = 10_000_000;

    boolean isWorked(int day) {
        return workingDays.contains(date(day).getDayOfWeek());
    }

    /** Number of the ISO week, that of today being 0. */
    int week(int day) {
        return (day + today.getDayOfWeek().ordinal()) / DayOfWeek.values().length;
    }

    LocalDate date(int day) {
        return today.plusDays(day);
    }

    int day(LocalDate date) {
        return Math.clamp(ChronoUnit.DAYS.between(today, date), -FAR, FAR);
    }
}
