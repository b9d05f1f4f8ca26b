package com.purposepath.traction.place;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a link is.
 *
 * @param goalId for a strategy's link the strategy's goal
 */
public record Place(
        LinkType type,
        @Nullable UUID goalId,
        @Nullable UUID strategyId,
        @Nullable UUID personId) {

    /** The end of the link. */
    public UUID id() {
        return Stream.of(strategyId, goalId, personId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    public static Place goal(UUID goalId) {
        return new Place(LinkType.GOAL, goalId, null, null);
    }

    static Place strategy(UUID strategyId, UUID goalId) {
        return new Place(LinkType.STRATEGY, goalId, strategyId, null);
    }

    static Place person(UUID personId) {
        return new Place(LinkType.PERSONAL, null, null, personId);
    }
}
