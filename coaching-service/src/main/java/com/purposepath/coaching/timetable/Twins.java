package com.purposepath.coaching.timetable;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tasks that differ in nothing but their priority and that nothing waits for. Whenever one of them is to be placed, the most important one
 * that is left takes its turn: that costs nothing, and nobody has to wonder why the lesser one comes first.
 */
final class Twins {

    private static final Comparator<Task> FIRST =
            Comparator.comparing(Task::weight, Comparator.reverseOrder()).thenComparingInt(Task::number);

    private final int[] group;
    private final List<List<Task>> members;
    private final int[] next;

    Twins(Problem problem) {
        List<Task> tasks = problem.tasks();
        Set<Integer> awaited = new HashSet<>();
        tasks.forEach(task -> awaited.addAll(task.after()));
        var groups = new HashMap<Object, List<Task>>();
        tasks.forEach(task -> groups.computeIfAbsent(likeness(task, awaited, problem), _ -> new ArrayList<>())
                .add(task));
        this.members = groups.values().stream()
                .map(twins -> twins.stream().sorted(FIRST).toList())
                .toList();
        this.group = new int[tasks.size()];
        for (int i = 0; i < members.size(); i++) {
            for (Task task : members.get(i)) {
                group[task.number()] = i;
            }
        }
        this.next = new int[members.size()];
    }

    /** Lets all take their turns again. */
    void restart() {
        Arrays.fill(next, 0);
    }

    /** Whose turn it is when that task is to be placed. */
    Task turn(int number) {
        List<Task> twins = members.get(group[number]);
        return twins.size() == 1 ? twins.getFirst() : twins.get(next[group[number]]++);
    }

    private static Object likeness(Task task, Set<Integer> awaited, Problem problem) {
        return awaited.contains(task.number())
                ? task
                : List.of(
                        task.units(),
                        Set.copyOf(task.after()),
                        task.earliest(),
                        task.deadline(),
                        worker(task, problem.tasks(), problem.capacity()));
    }

    /** Workers with nothing else to do are alike when their days are. */
    private static Object worker(Task task, List<Task> tasks, long[][] capacity) {
        boolean alone =
                tasks.stream().filter(other -> other.worker() == task.worker()).count() == 1;
        return alone ? LongBuffer.wrap(capacity[task.worker()]) : task.worker();
    }
}
