package com.purposepath.traction.strategy;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.goal.GoalFacts;
import com.purposepath.traction.goal.Goals;
import com.purposepath.traction.guard.PlanLimit;
import com.purposepath.traction.value.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with strategies. The goal's row is locked first, so that places are given one at a time. */
@Service
@Transactional
class StrategyService {

    private final StrategyRepository strategies;
    private final Goals goals;
    private final PlanLimit limits;
    private final ApplicationEventPublisher events;

    StrategyService(StrategyRepository strategies, Goals goals, PlanLimit limits, ApplicationEventPublisher events) {
        this.strategies = strategies;
        this.goals = goals;
        this.limits = limits;
        this.events = events;
    }

    public StrategyView create(CurrentUser user, UUID goalId, StrategyBody body) {
        goals.require(goalId).mustBeOpen();
        limits.check(user, "strategies", TractionError.STRATEGY_LIMIT_REACHED, strategies::countInOpenGoals);
        goals.lock(goalId).mustBeOpen();
        var all = ordered(goalId);
        var strategy = new Strategy(goalId, body, all.size() + 1, user.userId());
        strategies.persist(strategy);
        Integer order = body.order().value();
        if (order != null && order <= all.size()) {
            all.add(order - 1, strategy);
            number(all);
        }
        events.publishEvent(new StrategyEvent.Created(goalId, strategy.id(), strategy.title(), strategy.version()));
        return strategy.view();
    }

    public StrategyView update(CurrentUser user, UUID goalId, UUID id, IfMatch ifMatch, StrategyBody body) {
        GoalFacts goal = goals.lock(goalId);
        Strategy strategy = mine(user, goal, id, ifMatch);
        var all = ordered(goalId);
        Integer order = body.order().value();
        int place = order == null ? strategy.position() : Math.min(order, all.size());
        var changes = strategy.change(body, place, Today.now());
        if (!changes.isEmpty()) {
            goal.mustBeOpen();
            all.remove(strategy);
            all.add(place - 1, strategy);
            number(all);
            events.publishEvent(
                    new StrategyEvent.Updated(goalId, id, strategy.title(), strategy.version(), changes.names()));
        }
        return strategy.view();
    }

    public void delete(CurrentUser user, UUID goalId, UUID id, IfMatch ifMatch) {
        GoalFacts goal = goals.lock(goalId);
        Strategy strategy = mine(user, goal, id, ifMatch);
        goal.mustBeOpen();
        var rest = ordered(goalId);
        rest.remove(strategy);
        strategy.delete(Today.now());
        number(rest);
        events.publishEvent(new StrategyEvent.Deleted(goalId, id, strategy.title()));
    }

    public List<StrategyView> reorder(CurrentUser user, UUID goalId, StrategyOrder order) {
        GoalFacts goal = goals.lock(goalId);
        goal.mustBelongTo(user, "goal", null);
        var before = ordered(goalId);
        var ids = order.of(before.stream().map(Strategy::id).toList());
        var after = new ArrayList<>(before);
        after.sort(java.util.Comparator.comparingInt(strategy -> ids.indexOf(strategy.id())));
        if (!after.equals(before)) {
            goal.mustBeOpen();
            for (int i = 0; i < after.size(); i++) {
                after.get(i).reorder(i + 1, Today.now());
            }
            events.publishEvent(new StrategyEvent.Reordered(goalId, goal.title()));
        }
        return after.stream().map(Strategy::view).toList();
    }

    private Strategy mine(CurrentUser user, GoalFacts goal, UUID id, IfMatch ifMatch) {
        Strategy strategy =
                strategies.findByIdAndGoalIdAndDeletedAtIsNull(id, goal.id()).orElseThrow(() -> notFound(id));
        goal.mustBelongTo(user, "strategy", strategy.createdBy());
        ifMatch.check(strategy.version());
        return strategy;
    }

    private ArrayList<Strategy> ordered(UUID goalId) {
        return new ArrayList<>(strategies.findAllByGoalIdAndDeletedAtIsNullOrderByPosition(goalId));
    }

    private static void number(List<Strategy> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).shift(i + 1);
        }
    }

    static ApiException notFound(UUID id) {
        return TractionError.STRATEGY_NOT_FOUND.notFound("Strategy", id);
    }
}
