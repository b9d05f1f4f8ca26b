package com.purposepath.coaching.priority;

import com.purposepath.coaching.planning.Title;
import com.purposepath.coaching.priority.Evidence.Factor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an action is worth. */
final class ImpactFinder {

    private static final int FIRST_GOAL = 20;
    private static final int FURTHER_GOAL = 5;
    private static final int GRAVE = 20;
    private static final int LARGE = 10;
    private static final int STATED = 5;
    private static final int LITTLE_EFFORT = 5;

    private static final Pattern SLIGHT = Pattern.compile(
            "^\\W*(low|minor|small|slight|none|no|not|n/a|little)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SERIOUS = Pattern.compile(
            "\\b(critical|severe|urgent|legal|lawsuit|complian\\w*|regulat\\w*|safety|security|outage|penalt\\w*|data loss)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSIDERABLE =
            Pattern.compile("\\b(high|major|large|significant|considerable|strong)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITTLE = Pattern.compile(
            "^\\W*(?:about |only |less than |under )?(?:(?:an?|one|[1-4]|half an?)\\s*(?:h|hours?)|\\d{1,3}\\s*(?:min|minutes?)|an hour|half a day)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ImpactFinder() {}

    /** @param goals the goals that it serves */
    static List<Factor> find(PrioritizationAction action, List<String> goals) {
        var factors = new ArrayList<Factor>();
        for (String goal : goals) {
            factors.add(
                    new Factor(factors.isEmpty() ? FIRST_GOAL : FURTHER_GOAL, "Serves the goal " + Title.quoted(goal)));
        }
        Amount value = action.value();
        if (value != null) {
            factors.add(new Factor(worth(value.value()), "Is about " + value));
        }
        if (action.impact() != null && !action.impact().isEmpty()) {
            stated(action.impact(), factors);
        }
        if (!factors.isEmpty()
                && action.effort() != null
                && LITTLE.matcher(action.effort()).matches()) {
            factors.add(new Factor(LITTLE_EFFORT, "Takes little: " + Title.brief(action.effort())));
        }
        return List.copyOf(factors);
    }

    private static int worth(BigDecimal value) {
        int digits = value.precision() - value.scale();
        return Math.clamp(5L * (digits - 2), 5, 25);
    }

    private static void stated(String impact, List<Factor> factors) {
        Matcher serious = SERIOUS.matcher(impact);
        if (SLIGHT.matcher(impact).matches()) {
            return;
        }
        if (serious.find()) {
            factors.add(new Factor(GRAVE, "Its impact: " + Title.brief(impact)));
        } else if (CONSIDERABLE.matcher(impact).find()) {
            factors.add(new Factor(LARGE, "Its impact: " + Title.brief(impact)));
        } else if (factors.isEmpty()) {
            factors.add(new Factor(STATED, "Its impact: " + Title.brief(impact)));
        }
    }
}
