package com.purposepath.traction.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other features ask of strategies. */
@Component
@Transactional(readOnly = true)
public class Strategies {

    private final StrategyRepository strategies;

    Strategies(StrategyRepository strategies) {
        this.strategies = strategies;
    }

    /** Those of the ids that are strategies. */
    public Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : strategies.existing(ids);
    }

    /** The goal of each strategy that exists. */
    public Map<UUID, UUID> goalsOf(Collection<UUID> ids) {
        return all(ids).stream().collect(Collectors.toMap(Strategy::id, Strategy::goalId));
    }

    /** Views in the order of the ids; unknown ids are left out. */
    public List<StrategyView> views(Collection<UUID> ids) {
        var views = all(ids).stream().map(Strategy::view).collect(Collectors.toMap(StrategyView::id, view -> view));
        return ids.stream()
                .distinct()
                .filter(views::containsKey)
                .map(views::get)
                .toList();
    }

    /** The view of a strategy that another feature's query has joined by name. */
    public StrategyView view(Object strategy) {
        return ((Strategy) strategy).view();
    }

    private List<Strategy> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : strategies.all(ids);
    }
}
