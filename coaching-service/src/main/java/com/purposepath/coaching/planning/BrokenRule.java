package com.purposepath.coaching.planning;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refusals of actions that cannot be planned, each with the rule that they are against. */
public final class BrokenRule {

    private BrokenRule() {}

    /** The actions for which there is no room, with a sentence that says why. */
    public static ApiException noCapacity(List<String> actionIds, String why) {
        return against("NO_CAPACITY", why).detail("actionIds", actionIds);
    }

    /** Refuses ids of actions that occur more than once. */
    public static void refuseDuplicates(List<String> ids) {
        refuse(duplicates(ids));
    }

    private static Optional<ApiException> duplicates(List<String> ids) {
        Set<String> seen = new HashSet<>();
        List<String> twice = ids.stream().filter(id -> !seen.add(id)).distinct().toList();
        String who = (twice.size() == 1 ? "Action %s occurs" : "Actions %s occur").formatted(String.join(", ", twice));
        return twice.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        against("DUPLICATE_ACTION_ID", who + " more than once").detail("actionIds", twice));
    }

    static ApiException circle(List<String> ids) {
        return against("DEPENDENCY_CYCLE", "These actions wait for each other: " + String.join(", ", ids))
                .detail("cycle", ids);
    }

    static void refuse(Optional<ApiException> refusal) {
        refusal.ifPresent(BrokenRule::raise);
    }

    private static void raise(ApiException refusal) {
        throw refusal;
    }

    private static ApiException against(String rule, String message) {
        return CommonError.BUSINESS_RULE_VIOLATION.exception(message).detail("rule", rule);
    }
}
