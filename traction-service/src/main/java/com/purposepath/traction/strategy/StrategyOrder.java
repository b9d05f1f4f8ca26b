package com.purposepath.traction.strategy;

import com.purposepath.common.error.ApiException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new order for the strategies of a goal: all of them in sequence, or new places for some. */
record StrategyOrder(
        @Nullable @Size(min = 1, max = 200) List<@NotNull UUID> strategyIds,
        @Nullable @Size(min = 1, max = 200) List<@NotNull @Valid Place> strategyOrders) {

    record Place(@NotNull UUID strategyId, @NotNull @Min(1) Integer newOrder) {}

    /** The ids in the new order; 422 for anything that is no order of {@code present}. */
    List<UUID> of(List<UUID> present) {
        if (strategyIds != null) {
            return whole(strategyIds, present);
        }
        if (strategyOrders != null) {
            return around(strategyOrders, present);
        }
        throw ApiException.invalid("strategy_ids", "Either strategy_ids or strategy_orders is required");
    }

    private static List<UUID> whole(List<UUID> ids, List<UUID> present) {
        if (ids.size() != present.size() || !new HashSet<>(ids).equals(new HashSet<>(present))) {
            throw ApiException.invalid("strategy_ids", "Every strategy of the goal must be named once");
        }
        return ids;
    }

    private static List<UUID> around(List<Place> places, List<UUID> present) {
        var fixed = new TreeMap<Integer, UUID>();
        for (Place place : places) {
            boolean fits = present.contains(place.strategyId()) && place.newOrder() <= present.size();
            if (!fits
                    || fixed.containsValue(place.strategyId())
                    || fixed.put(place.newOrder(), place.strategyId()) != null) {
                throw ApiException.invalid(
                        "strategy_orders",
                        "Strategies of the goal, each once, at different places from 1 to " + present.size());
            }
        }
        var order = new ArrayList<>(present);
        order.removeAll(fixed.values());
        fixed.forEach((place, id) -> order.add(place - 1, id));
        return order;
    }
}
