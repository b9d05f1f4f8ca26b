package com.purposepath.coaching.timetable;

/** What keeps a job from being in time: the first of these that does so by itself. */
public enum Hindrance {
    /** The job has too many hours, or may begin too late. */
    THE_JOB,
    /** What it waits for ends too late. */
    WHAT_IT_WAITS_FOR,
    /** Other jobs take the time of its worker. */
    ITS_WORKER,
    /** The team has no more hours in these weeks. */
    THE_TEAM;

    static Hindrance of(Task task, Sequencer placed, Problem withoutTeam) {
        var empty = new Board(withoutTeam);
        if (empty.place(task, task.earliest()) > task.deadline()) {
            return THE_JOB;
        }
        empty.wipe();
        if (empty.place(task, placed.ready(task)) > task.deadline()) {
            return WHAT_IT_WAITS_FOR;
        }
        empty.wipe();
        empty.copy(placed.board(), task);
        return empty.place(task, placed.ready(task)) > task.deadline() ? ITS_WORKER : THE_TEAM;
    }
}
