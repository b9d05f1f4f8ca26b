package com.purposepath.traction.goal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What other features show inside a goal. */
public interface GoalParts {

    /** The parts of each of these goals; one that has none may be missing. */
    Map<UUID, Parts> of(Collection<UUID> goalIds);

    /**
     * Views, ready for the answer.
     *
     * @param strategies by order
     * @param kpis links, the primary one first, then in the order of linking
     */
    record Parts(List<?> strategies, List<?> kpis) {

        static final Parts NONE = new Parts(List.of(), List.of());
    }
}
