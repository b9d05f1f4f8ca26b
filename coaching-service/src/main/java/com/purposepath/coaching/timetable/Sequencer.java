package com.purposepath.coaching.timetable;

import com.purposepath.coaching.ordering.Cost;
import java.util.Arrays;
import java.util.List;

/**
 * Turns an order of tasks into days: each in turn gets the earliest hours that are free, after those that it waits for. As long as no week
 * is short of team hours, some order gives a timetable than which none is less late: take an optimal one by the ends of its tasks.
 */
final class Sequencer {

    /** What a task costs for which there is no room: more than any delay. */
    private static final long NO_ROOM = 1_000_000_000_000L;

    private final List<Task> tasks;
    private final Board board;
    private final Twins twins;
    private final int[] ends;

    Sequencer(Problem problem) {
        this.tasks = problem.tasks();
        this.board = new Board(problem);
        this.twins = new Twins(problem);
        this.ends = new int[tasks.size()];
    }

    /** Fills the board anew. */
    void place(List<Integer> order) {
        board.wipe();
        twins.restart();
        Arrays.fill(ends, -1);
        for (int number : order) {
            place(twins.turn(number));
        }
    }

    /** What is late, by weight; then how soon everything ends. */
    Cost cost(List<Integer> order) {
        place(order);
        long late = 0;
        long ending = 0;
        for (Task task : tasks) {
            int end = ends[task.number()];
            late += end == Days.BEYOND ? NO_ROOM : task.cost(end);
            ending += (long) task.weight() * end;
        }
        return new Cost(late, ending);
    }

    /** A main cost that no timetable goes below: that of each task had it everybody's time to itself. */
    long bound(List<Integer> order) {
        Arrays.fill(ends, -1);
        long late = 0;
        for (int number : order) {
            board.wipe();
            place(tasks.get(number));
            late += tasks.get(number).cost(ends[number]);
        }
        return late;
    }

    /** Last day of the task, or {@link Days#BEYOND}. */
    int end(Task task) {
        return ends[task.number()];
    }

    /** The day after the last of those that it waits for, or its own earliest one. */
    int ready(Task task) {
        int ready = task.earliest();
        for (int other : task.after()) {
            ready = Math.max(ready, ends[other] + 1);
        }
        return ready;
    }

    Board board() {
        return board;
    }

    private void place(Task task) {
        if (ends[task.number()] >= 0) {
            return;
        }
        for (int other : task.after()) {
            place(tasks.get(other));
        }
        ends[task.number()] = board.place(task, ready(task));
    }
}
