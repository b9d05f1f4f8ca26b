package com.purposepath.coaching.timetable;

import java.util.Arrays;

/** What was entered on a board, one after the other. */
final class Entries {

    private static final int FIRST_SIZE = 1024;

    private int[] tasks = new int[FIRST_SIZE];
    private int[] days = new int[FIRST_SIZE];
    private long[] units = new long[FIRST_SIZE];
    private int size;

    void add(int task, int day, long amount) {
        if (size == tasks.length) {
            grow();
        }
        tasks[size] = task;
        days[size] = day;
        units[size++] = amount;
    }

    /** What was entered for the task, in the order of days. */
    void each(Task task, DayEntry use) {
        for (int i = 0; i < size; i++) {
            if (tasks[i] == task.number()) {
                use.accept(days[i], units[i]);
            }
        }
    }

    /** Gives all back and forgets them. */
    void undo(TaskEntry use) {
        for (int i = 0; i < size; i++) {
            use.accept(tasks[i], days[i], units[i]);
        }
        size = 0;
    }

    private void grow() {
        int length = 2 * tasks.length;
        tasks = Arrays.copyOf(tasks, length);
        days = Arrays.copyOf(days, length);
        units = Arrays.copyOf(units, length);
    }

    /** Units on a day. */
    @FunctionalInterface
    interface DayEntry {

        void accept(int day, long units);
    }

    /** Units of a task on a day. */
    @FunctionalInterface
    interface TaskEntry {

        void accept(int task, int day, long units);
    }
}
