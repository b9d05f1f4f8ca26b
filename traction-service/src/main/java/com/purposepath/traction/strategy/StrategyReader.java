package com.purposepath.traction.strategy;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.goal.Goals;
import com.purposepath.traction.listing.Listing;
import com.purposepath.traction.listing.Page;
import com.purposepath.traction.value.Ids;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Strategies as they are shown. */
@Component
@Transactional(readOnly = true)
class StrategyReader {

    private static final int MOST_GOALS = 100;

    private final EntityManager entities;
    private final StrategyRepository strategies;
    private final Goals goals;

    StrategyReader(EntityManager entities, StrategyRepository strategies, Goals goals) {
        this.entities = entities;
        this.strategies = strategies;
        this.goals = goals;
    }

    public StrategyView one(UUID goalId, UUID id) {
        goals.require(goalId);
        return strategies
                .findByIdAndGoalIdAndDeletedAtIsNull(id, goalId)
                .orElseThrow(() -> StrategyService.notFound(id))
                .view();
    }

    public List<StrategyView> ofGoal(UUID goalId) {
        goals.require(goalId);
        return strategies.findAllByGoalIdAndDeletedAtIsNullOrderByPosition(goalId).stream()
                .map(Strategy::view)
                .toList();
    }

    public Page<StrategyView> list(Filter filter, Paging paging) {
        if (filter.goalIds() != null && filter.goalIds().size() > MOST_GOALS) {
            throw ApiException.badRequest("goalIds", "goalIds has at most %d ids".formatted(MOST_GOALS));
        }
        return Listing.of("Strategy")
                .with("g.title", "join Goal g on g.id = e.goalId")
                .where("e.deletedAt is null")
                .where("e.goalId in ?", Ids.all(filter.goalIds()))
                .where("e.status in ?", filter.status())
                .words(filter.search())
                .page(entities, paging, "g.title, g.id, e.position, e.id", row -> ((Strategy) row[0]).view());
    }

    /** What the list may be narrowed to. */
    record Filter(
            @Nullable List<String> goalIds,
            @Nullable List<StrategyStatus> status,
            @Nullable String search) {}
}
