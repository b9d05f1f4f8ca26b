package com.purposepath.coaching.alignment;

import com.purposepath.coaching.scoring.Goal;
import com.purposepath.coaching.text.GoalIntent;
import java.util.ArrayList;

/** Whether a goal and its foundation say enough to be compared. */
final class GoalChecks {

    private GoalChecks() {}

    /**
     * Gives the goal back, or refuses it.
     *
     * @param field where the intent stands in the request
     */
    static Goal require(Goal goal, String field) {
        GoalIntent.requireWords(goal.intent(), field);
        var missing = new ArrayList<String>();
        if (!GoalIntent.isEnough(goal.intent())) {
            missing.add(field);
        }
        if (!goal.foundation().isEnough()) {
            missing.add("businessFoundation");
        }
        GoalIntent.requireNothing(missing);
        return goal;
    }
}
