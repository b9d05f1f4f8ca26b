package com.purposepath.coaching.priority;

import com.purposepath.coaching.planning.Priority;
import com.purposepath.coaching.priority.Evidence.Factor;
import com.purposepath.common.json.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says why an action has the priority that it is given. */
final class ReasonWriter {

    private static final int MOST = 3;

    private ReasonWriter() {}

    /** @param before open actions that must be finished first */
    static String write(
            PrioritizationAction action, Priority suggested, Evidence evidence, List<PrioritizationAction> before) {
        if (!action.isOpen()) {
            return "It is %s, so its priority stays %s."
                    .formatted(Spelling.wire(action.state()), Spelling.wire(suggested));
        }
        return change(action.currentPriority(), suggested)
                + why(action.currentPriority(), suggested, evidence)
                + hindrance(action, before);
    }

    private static String change(Priority current, Priority suggested) {
        return suggested == current
                ? "It stays %s: ".formatted(Spelling.wire(current))
                : "%s from %s to %s: "
                        .formatted(
                                suggested.isAbove(current) ? "Raised" : "Lowered",
                                Spelling.wire(current),
                                Spelling.wire(suggested));
    }

    private static String why(Priority current, Priority suggested, Evidence evidence) {
        if (current.isAbove(suggested)) {
            return evidence.all().findAny().isEmpty()
                    ? "no current goal, no near date and no other action asks for it."
                    : "that alone is too little for more: " + strongest(evidence) + ".";
        }
        return evidence.all().findAny().isEmpty()
                ? "nothing in the request asks for a change."
                : strongest(evidence) + ".";
    }

    private static String strongest(Evidence evidence) {
        return evidence.all()
                .sorted(Comparator.comparingInt(Factor::points).reversed())
                .limit(MOST)
                .map(Factor::text)
                .map(ReasonWriter::lower)
                .collect(Collectors.joining("; "));
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String hindrance(PrioritizationAction action, List<PrioritizationAction> before) {
        String waits = before.isEmpty()
                ? ""
                : " It cannot be finished before %s is."
                        .formatted(before.getFirst().quotedTitle());
        return action.state() == ActionStatus.BLOCKED ? waits + " It is blocked; clear that first." : waits;
    }
}
