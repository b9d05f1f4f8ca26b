package com.purposepath.coaching.ordering;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An order as the solver sees it; public in all its parts because the solver reads and changes it by reflection. */
@PlanningSolution
public class OrderPlan {

    @PlanningEntityProperty
    public Sequence sequence = new Sequence();

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    public List<Integer> things = List.of();

    @PlanningScore
    public @Nullable HardSoftScore score;

    private Function<List<Integer>, Cost> cost = _ -> new Cost(0, 0);

    static OrderPlan of(List<Integer> order, Function<List<Integer>, Cost> cost) {
        var plan = new OrderPlan();
        plan.things = order.stream().sorted().toList();
        plan.sequence.order.addAll(order);
        plan.cost = cost;
        return plan;
    }

    /** What the solver moves. */
    @PlanningEntity
    public static class Sequence {

        @PlanningListVariable
        public List<Integer> order = new ArrayList<>();
    }

    /** Tells the solver what an order costs; the main cost is its hard score. */
    public static class Costing implements EasyScoreCalculator<OrderPlan, HardSoftScore> {

        @Override
        public HardSoftScore calculateScore(OrderPlan plan) {
            Cost cost = plan.cost.apply(plan.sequence.order);
            return HardSoftScore.of(-cost.main(), -cost.rest());
        }
    }
}
