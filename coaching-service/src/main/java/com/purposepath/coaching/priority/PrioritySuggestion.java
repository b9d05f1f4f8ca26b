package com.purposepath.coaching.priority;

import com.purposepath.coaching.planning.Priority;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A priority for one action, and why. */
record PrioritySuggestion(
        String actionId,
        Priority suggestedPriority,
        Priority currentPriority,
        String reasoning,
        double confidence,
        List<String> urgencyFactors,
        List<String> impactFactors,
        String recommendedAction,
        @Nullable BigDecimal estimatedBusinessValue,
        String currency) {

    private static final String USUAL_CURRENCY = "USD";
    private static final double UNSURE = 0.6;
    private static final double PER_FACTOR = 0.07;
    private static final double SURE = 0.95;

    static PrioritySuggestion of(PrioritizationAction action, Priority suggested, Evidence evidence, String reasoning) {
        Amount value = action.value();
        return new PrioritySuggestion(
                action.id(),
                suggested,
                action.currentPriority(),
                reasoning,
                confidence(action, evidence),
                Evidence.texts(evidence.urgency()),
                Evidence.texts(evidence.impact()),
                recommendation(suggested, action.currentPriority()),
                value == null ? null : value.value(),
                value == null ? USUAL_CURRENCY : value.currency());
    }

    private static String recommendation(Priority suggested, Priority current) {
        if (suggested == current) {
            return "maintain";
        }
        return suggested.isAbove(current) ? "escalate" : "de-prioritize";
    }

    private static double confidence(PrioritizationAction action, Evidence evidence) {
        double confidence =
                action.isOpen() ? UNSURE + PER_FACTOR * evidence.all().count() : SURE;
        return Math.round(100 * Math.min(SURE, confidence)) / 100.0;
    }
}
