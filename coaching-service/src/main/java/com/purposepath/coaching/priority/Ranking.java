package com.purposepath.coaching.priority;

import com.purposepath.coaching.planning.Priority;
import com.purposepath.coaching.planning.Waiting;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each action the lowest priority that its evidence and the open actions that wait for it allow. */
final class Ranking {

    private static final int CRITICAL = 70;
    private static final int HIGH = 40;
    private static final int MEDIUM = 15;

    /** With fewer points than this, nothing speaks for the present priority. */
    private static final int KEEPS = 10;

    private final List<PrioritizationAction> actions;
    private final List<Evidence> evidence;
    private final Waiting waiting;
    private final boolean mayLower;
    private final @Nullable Priority[] found;

    /** @param hasGoals without goals and without any evidence there is nothing to compare with, and everything stays as it is */
    Ranking(List<PrioritizationAction> actions, List<Evidence> evidence, Waiting waiting, boolean hasGoals) {
        this.actions = actions;
        this.evidence = evidence;
        this.waiting = waiting;
        this.mayLower = hasGoals || evidence.stream().anyMatch(one -> one.points() >= KEEPS);
        this.found = new Priority[actions.size()];
    }

    List<Priority> priorities() {
        for (int place = 0; place < found.length; place++) {
            of(place);
        }
        return Arrays.asList(found);
    }

    private Priority of(int place) {
        Priority known = found[place];
        if (known != null) {
            return known;
        }
        PrioritizationAction action = actions.get(place);
        Priority priority = action.isOpen() ? awaited(place, own(place)) : action.currentPriority();
        found[place] = priority;
        return priority;
    }

    private Priority awaited(int place, Priority own) {
        Priority priority = own;
        for (int other : waiting.byWhom().get(place)) {
            priority = actions.get(other).isOpen() ? priority.or(of(other)) : priority;
        }
        return priority;
    }

    private Priority own(int place) {
        Priority current = actions.get(place).currentPriority();
        int points = evidence.get(place).points();
        if (points < KEEPS) {
            return mayLower ? current.lower() : current;
        }
        return current.or(deserved(points));
    }

    private static Priority deserved(int points) {
        if (points >= CRITICAL) {
            return Priority.CRITICAL;
        }
        if (points >= HIGH) {
            return Priority.HIGH;
        }
        return points >= MEDIUM ? Priority.MEDIUM : Priority.LOW;
    }
}
