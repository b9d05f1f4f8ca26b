package com.purposepath.coaching.contribution;

import com.purposepath.coaching.contribution.StrategicAlignmentRequest.Aim;
import com.purposepath.coaching.planning.Priority;
import com.purposepath.coaching.planning.Title;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Says what stands out when all actions are looked at together. */
final class InsightWriter {

    private static final int STRONG = 70;

    private InsightWriter() {}

    /** One to four sentences. */
    static List<String> write(List<Contribution> all) {
        var insights = new ArrayList<String>();
        long unconnected = all.stream().filter(one -> !one.isConnected()).count();
        if (unconnected > 0) {
            insights.add("%d%% of these actions serve no goal in the list."
                    .formatted(Math.round(100.0 * unconnected / all.size())));
        }
        served(all, insights);
        Contribution best =
                all.stream().max(Comparator.comparingInt(Contribution::score)).orElseThrow();
        if (best.isConnected()) {
            insights.add("%s does the most for a goal: %s."
                    .formatted(
                            Title.quoted(best.action().title()),
                            Title.quoted(best.bestGoal().intent())));
        }
        long wasted = all.stream().filter(InsightWriter::isImportantForNothing).count();
        if (wasted > 0) {
            insights.add(
                    wasted == 1
                            ? "One action of high or critical priority serves no goal in the list."
                            : "%d actions of high or critical priority serve no goal in the list.".formatted(wasted));
        }
        return List.copyOf(insights);
    }

    private static void served(List<Contribution> all, List<String> insights) {
        List<Aim> goals = all.getFirst().goals();
        List<Aim> neglected = IntStream.range(0, goals.size())
                .filter(goal -> all.stream().allMatch(one -> one.toGoals().get(goal) < Impact.LEAST))
                .mapToObj(goals::get)
                .toList();
        if (neglected.isEmpty()) {
            boolean strongly = all.stream().anyMatch(one -> one.best() >= STRONG);
            insights.add("Every goal is served by at least one action%s."
                    .formatted(strongly ? "" : ", but none of them strongly"));
        } else {
            String first = Title.quoted(neglected.getFirst().intent());
            insights.add(
                    neglected.size() == 1
                            ? "No action serves the goal %s.".formatted(first)
                            : "No action serves %d of the goals, among them %s.".formatted(neglected.size(), first));
        }
    }

    private static boolean isImportantForNothing(Contribution one) {
        Priority priority = one.action().priority();
        return priority != null && priority.isAbove(Priority.MEDIUM) && !one.isConnected();
    }
}
