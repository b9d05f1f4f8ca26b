package com.purposepath.coaching.timetable;

import java.time.LocalDate;
import java.util.List;

/** The days on which a job is worked, in order, at least one. */
public record Stretch(List<Portion> portions) {

    public LocalDate start() {
        return portions.getFirst().date();
    }

    public LocalDate end() {
        return portions.getLast().date();
    }

    boolean hasSameEnds(Stretch other) {
        return start().equals(other.start()) && end().equals(other.end());
    }

    /** Hours on one date, more than 0 and at most 24. */
    public record Portion(LocalDate date, double hours) {}
}
