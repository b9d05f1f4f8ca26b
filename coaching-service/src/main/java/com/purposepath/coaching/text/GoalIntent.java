package com.purposepath.coaching.text;

import com.purposepath.coaching.CoachingError;
import java.util.List;

/** What an AI operation asks of a goal's intent: that it can be read as one, and that it says enough to go by. */
public final class GoalIntent {

    private static final int FEWEST_LETTERS = 8;

    private GoalIntent() {}

    /**
     * Refuses an intent without a letter.
     *
     * @param field where it stands in the request
     */
    public static void requireWords(Wording intent, String field) {
        if (intent.isBlank()) {
            throw new InvalidGoal(field, CoachingError.INVALID_GOAL_DATA.message());
        }
    }

    /** Whether there are letters enough. */
    public static boolean isEnough(Wording intent) {
        return intent.letters() >= FEWEST_LETTERS;
    }

    /** Refuses where something is missing. */
    public static void requireNothing(List<String> missing) {
        if (!missing.isEmpty()) {
            throw CoachingError.INSUFFICIENT_CONTEXT
                    .exception(sentence(missing))
                    .detail("missing", missing);
        }
    }

    private static String sentence(List<String> missing) {
        return missing.contains("businessFoundation")
                ? "Tell us a little more about the business foundation"
                : "Tell us a little more about the goal";
    }
}
