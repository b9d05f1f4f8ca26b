package com.purposepath.traction.place;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.goal.Goals;
import com.purposepath.traction.guard.Ownership;
import com.purposepath.traction.person.People;
import com.purposepath.traction.strategy.Strategies;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The goals, strategies and people that KPIs are linked to. */
@Component
public class Places {

    private final Goals goals;
    private final Strategies strategies;
    private final People people;

    Places(Goals goals, Strategies strategies, People people) {
        this.goals = goals;
        this.strategies = strategies;
        this.people = people;
    }

    public Place goal(UUID goalId) {
        goals.require(goalId);
        return Place.goal(goalId);
    }

    public Place strategy(UUID strategyId) {
        UUID goalId = strategies.goalsOf(Set.of(strategyId)).get(strategyId);
        if (goalId == null) {
            throw TractionError.STRATEGY_NOT_FOUND.notFound("Strategy", strategyId);
        }
        return Place.strategy(strategyId, goalId);
    }

    public Place person(UUID personId) {
        if (!people.exists(personId)) {
            throw TractionError.PERSON_NOT_FOUND.notFound("Person", personId);
        }
        return Place.person(personId);
    }

    /** Keeps the place as it is until the transaction ends. */
    public void lock(Place place) {
        if (place.goalId() != null) {
            goals.lock(place.goalId());
        }
    }

    /** A closed goal takes no change of its links, nor of those of its strategies. */
    public void mustBeOpen(Place place) {
        if (place.goalId() != null) {
            goals.require(place.goalId()).mustBeOpen();
        }
    }

    /** A goal's links are its people's, and a person's own; {@code alsoWhose} made the link. */
    public void mustBelongTo(Place place, CurrentUser user, @Nullable UUID alsoWhose) {
        if (place.goalId() == null) {
            Ownership.require(user, "link", place.personId(), alsoWhose);
        } else {
            goals.require(place.goalId()).mustBelongTo(user, "link", alsoWhose);
        }
    }
}
