package com.purposepath.coaching.schedule;

import com.purposepath.coaching.timetable.Stretch;
import com.purposepath.coaching.timetable.Stretch.Portion;
import java.time.LocalDate;
import java.util.List;

/**
 * Dates for one action, and what speaks for and against them.
 *
 * @param daysLate calendar days after the earliest deadline
 */
record ScheduleSuggestion(
        String actionId,
        LocalDate suggestedStartDate,
        LocalDate suggestedDueDate,
        List<Portion> allocation,
        int daysLate,
        String reasoning,
        double confidence,
        List<String> dependencies,
        List<String> resourceConsiderations,
        List<String> risks,
        List<AlternativeSchedule> alternativeSchedules) {

    /** Other dates that would do. */
    record AlternativeSchedule(LocalDate startDate, LocalDate dueDate, List<Portion> allocation, String rationale) {

        static AlternativeSchedule of(Stretch stretch, String rationale) {
            return new AlternativeSchedule(stretch.start(), stretch.end(), stretch.portions(), rationale);
        }
    }
}
