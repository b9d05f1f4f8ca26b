package com.purposepath.coaching.contribution;

import com.purposepath.coaching.contribution.StrategicAlignment.StrategicConnection;
import com.purposepath.coaching.contribution.StrategicAlignmentRequest.Aim;
import com.purposepath.coaching.contribution.StrategicAlignmentRequest.Work;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one action does for the goals and the foundation.
 *
 * @param toGoals a score for each goal, in their order
 * @param toFoundation one for the foundation
 */
record Contribution(Work action, List<Aim> goals, List<Integer> toGoals, int toFoundation) {

    private static final int LONGEST_TITLE = 120;

    int best() {
        return toGoals.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    Aim bestGoal() {
        return goals.get(toGoals.indexOf(best()));
    }

    boolean isConnected() {
        return best() >= Impact.LEAST;
    }

    int score() {
        return (80 * best() + 20 * toFoundation + 50) / 100;
    }

    List<StrategicConnection> connections() {
        return IntStream.range(0, goals.size())
                .filter(place -> toGoals.get(place) >= Impact.LEAST)
                .mapToObj(place -> connection(goals.get(place), toGoals.get(place)))
                .sorted(Comparator.comparingInt(StrategicConnection::alignmentScore)
                        .reversed())
                .toList();
    }

    private static StrategicConnection connection(Aim goal, int score) {
        String intent = goal.intent();
        int most = Math.min(LONGEST_TITLE, intent.codePointCount(0, intent.length()));
        String title = intent.substring(0, intent.offsetByCodePoints(0, most));
        return new StrategicConnection(goal.id(), title, score, Impact.of(score));
    }
}
