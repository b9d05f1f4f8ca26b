package com.purposepath.coaching.contribution;

import com.purposepath.coaching.contribution.StrategicAlignmentRequest.Aim;
import com.purposepath.coaching.contribution.StrategicAlignmentRequest.Work;
import com.purposepath.coaching.planning.BrokenRule;
import com.purposepath.coaching.text.GoalIntent;
import com.purposepath.coaching.text.InvalidGoal;
import java.util.ArrayList;
import java.util.HashSet;

/** Whether actions and goals can be told apart and say enough to be compared. */
final class RequestChecks {

    private static final int FEWEST_LETTERS = 8;

    private RequestChecks() {}

    static void require(StrategicAlignmentRequest request) {
        var seen = new HashSet<String>();
        for (int place = 0; place < request.goals().size(); place++) {
            Aim goal = request.goals().get(place);
            GoalIntent.requireWords(goal.whole(), "goals[%d].intent".formatted(place));
            if (!seen.add(goal.id())) {
                throw new InvalidGoal("goals[%d].id".formatted(place), "Two goals have the same id");
            }
        }
        BrokenRule.refuseDuplicates(request.actions().stream().map(Work::id).toList());
        requireEnough(request);
    }

    private static void requireEnough(StrategicAlignmentRequest request) {
        var missing = new ArrayList<String>();
        if (request.actions().stream().allMatch(action -> action.letters() < FEWEST_LETTERS)) {
            missing.add("actions");
        }
        if (request.goals().stream().map(Aim::whole).noneMatch(GoalIntent::isEnough)) {
            missing.add("goals");
        }
        GoalIntent.requireNothing(missing);
    }
}
