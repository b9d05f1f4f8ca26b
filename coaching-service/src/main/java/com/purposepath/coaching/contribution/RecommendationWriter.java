package com.purposepath.coaching.contribution;

import com.purposepath.coaching.contribution.StrategicAlignmentRequest.Status;
import com.purposepath.coaching.planning.Priority;
import com.purposepath.coaching.planning.Title;
import java.util.ArrayList;
import java.util.List;

/** Says what to do about an action, judging by what it does for the goals. */
final class RecommendationWriter {

    private static final int STRONG = 70;
    private static final int LITTLE = 40;

    private RecommendationWriter() {}

    /** Up to three sentences. */
    static List<String> write(Contribution contribution) {
        var all = new ArrayList<String>();
        Status status = contribution.action().status();
        if (status == Status.COMPLETED || status == Status.CANCELLED) {
            return List.of("It is %s; nothing needs to be done about it.".formatted(status.words()));
        }
        if (contribution.isConnected()) {
            connected(contribution, all);
        } else {
            unconnected(contribution, all);
        }
        return List.copyOf(all);
    }

    private static void connected(Contribution contribution, List<String> all) {
        String goal = Title.quoted(contribution.bestGoal().intent());
        Priority priority = contribution.action().priority();
        if (contribution.best() >= STRONG) {
            all.add("Connect it with %s so that its progress counts there.".formatted(goal));
            if (priority == Priority.LOW) {
                all.add("Ask whether low is the right priority for something that serves a goal so directly.");
            }
        } else {
            all.add("Say in its description what it changes for %s; so far the connection is loose.".formatted(goal));
        }
        if (contribution.action().status() == Status.BLOCKED) {
            all.add("Clear what blocks it first; the goal waits for it too.");
        }
    }

    private static void unconnected(Contribution contribution, List<String> all) {
        Priority priority = contribution.action().priority();
        boolean important = priority != null && priority.isAbove(Priority.MEDIUM);
        all.add(
                important
                        ? "Ask why its priority is %s while it serves no goal in this list: a goal may be missing."
                                .formatted(priority == Priority.HIGH ? "high" : "critical")
                        : "Keep it out of goal reviews; it serves no goal in this list.");
        if (contribution.toFoundation() >= LITTLE) {
            all.add("It fits what the business stands for, so write down the goal that it belongs to.");
        }
    }
}
