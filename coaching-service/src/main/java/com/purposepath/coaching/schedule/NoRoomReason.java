package com.purposepath.coaching.schedule;

import com.purposepath.coaching.planning.Hours;
import com.purposepath.coaching.timetable.Workload;
import com.purposepath.coaching.timetable.Workload.Job;

/** Says which limit leaves no room for an action. */
final class NoRoomReason {

    private static final int DAYS = 730;

    private NoRoomReason() {}

    static String of(int place, SchedulingRequest request, Workload workload) {
        SchedulingAction action = request.actions().get(place);
        Job job = workload.jobs().get(place);
        double hours = workload.workers().get(job.worker()).hoursPerWeek();
        if (job.earliest().isAfter(workload.today().plusDays(DAYS))) {
            return "%s may not begin before %s".formatted(action.quotedTitle(), job.earliest());
        }
        if (hours == 0) {
            return "%s has no hours in a week".formatted(action.who());
        }
        return workload.teamHours() == null
                ? "%s in a week of %s are not enough for everything"
                        .formatted(Hours.of(hours), action.isAssigned() ? action.who() : "one person")
                : "%s in a week of the team are not enough for everything".formatted(Hours.of(workload.teamHours()));
    }
}
