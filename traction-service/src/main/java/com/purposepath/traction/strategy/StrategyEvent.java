package com.purposepath.traction.strategy;

import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened to the strategies of a goal. */
public sealed interface StrategyEvent extends ChangeEvent {

    @Override
    default EntityType entityType() {
        return EntityType.STRATEGY;
    }

    @Override
    UUID goalId();

    @Override
    default Map<String, Object> entryMetadata() {
        return Map.of("goal_id", goalId(), "strategy_id", entityId());
    }

    /** A strategy was added. */
    record Created(UUID goalId, UUID entityId, String title, Integer version) implements StrategyEvent {

        @Override
        public String type() {
            return "strategy.created";
        }

        @Override
        public String entryText() {
            return "Strategy added: " + title;
        }
    }

    /** Fields of a strategy have changed. */
    record Updated(UUID goalId, UUID entityId, String title, Integer version, List<String> changes)
            implements StrategyEvent {

        @Override
        public String type() {
            return "strategy.updated";
        }

        @Override
        public String entryText() {
            return "Strategy changed: " + title;
        }
    }

    /** The strategies of a goal stand in another order; the event is about the goal. */
    record Reordered(UUID goalId, String title) implements StrategyEvent {

        @Override
        public String type() {
            return "strategy.reordered";
        }

        @Override
        public EntityType entityType() {
            return EntityType.GOAL;
        }

        @Override
        public UUID entityId() {
            return goalId;
        }
    }

    /** A strategy is gone. */
    record Deleted(UUID goalId, UUID entityId, String title) implements StrategyEvent {

        @Override
        public String type() {
            return "strategy.deleted";
        }

        @Override
        public String entryText() {
            return "Strategy removed: " + title;
        }
    }
}
