package com.purposepath.traction.strategy;

import com.purposepath.traction.goal.GoalEvent;
import com.purposepath.traction.goal.GoalProgress;
import com.purposepath.traction.progress.ActionFigures;
import com.purposepath.traction.value.Today;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps goals and strategies in step, in the transaction of the change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StrategyCounts {

    private final StrategyRepository strategies;
    private final GoalProgress progress;

    StrategyCounts(StrategyRepository strategies, GoalProgress progress) {
        this.strategies = strategies;
        this.progress = progress;
    }

    /** Call it after links of a strategy were added or removed. */
    public void linked(UUID strategyId, int links) {
        strategies.findByIdAndDeletedAtIsNull(strategyId).ifPresent(strategy -> strategy.linked(links));
    }

    @EventListener
    void on(StrategyEvent.Created event) {
        count(event.goalId());
    }

    @EventListener
    void on(StrategyEvent.Deleted event) {
        count(event.goalId());
    }

    @EventListener
    void on(GoalEvent.Deleted event) {
        strategies
                .findAllByGoalIdAndDeletedAtIsNullOrderByPosition(event.goalId())
                .forEach(strategy -> strategy.delete(Today.now()));
    }

    @EventListener
    void on(GoalProgress.WorkCounted work) {
        strategies
                .findAllByGoalIdAndDeletedAtIsNullOrderByPosition(work.goalId())
                .forEach(
                        strategy -> strategy.worked(work.byStrategy().getOrDefault(strategy.id(), ActionFigures.NONE)));
    }

    private void count(UUID goalId) {
        int count = strategies
                .findAllByGoalIdAndDeletedAtIsNullOrderByPosition(goalId)
                .size();
        progress.strategies(goalId, count);
    }
}
