package com.purposepath.coaching.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the task with the earliest deadline first, of those whose predecessors were taken; then by priority, then as they came. */
final class PlainRule {

    private static final Comparator<Task> FIRST = Comparator.comparingInt(Task::deadline)
            .thenComparing(Task::weight, Comparator.reverseOrder())
            .thenComparingInt(Task::number);

    private PlainRule() {}

    static List<Integer> order(List<Task> tasks) {
        List<Task> left = new ArrayList<>(tasks);
        Set<Integer> taken = new HashSet<>();
        var order = new ArrayList<Integer>();
        while (!left.isEmpty()) {
            Task next = left.stream()
                    .filter(task -> taken.containsAll(task.after()))
                    .min(FIRST)
                    .orElseThrow();
            left.remove(next);
            taken.add(next.number());
            order.add(next.number());
        }
        return order;
    }
}
