package com.purposepath.coaching.alignment;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.FieldError;
import com.purposepath.common.validation.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A goal as it is kept, with its strategies and KPIs. */
record GoalAlignmentRequest(
        @NotNull @Valid PlannedGoal goal, @NotNull @Valid BusinessFoundation businessFoundation) {

    record PlannedGoal(
            @NotNull @Text(min = 1, max = 2000) String intent,
            @Nullable @Size(max = 50) List<@NotNull @Valid Strategy> strategies,
            @Nullable @Size(max = 50) List<@NotNull @Valid LinkedKpi> kpis) {

        List<String> descriptions() {
            return strategies == null
                    ? List.of()
                    : strategies.stream().map(Strategy::description).toList();
        }

        /** Refuses those that are given neither by name nor by id. */
        List<LinkedKpi> links() {
            List<LinkedKpi> links = kpis == null ? List.of() : kpis;
            List<FieldError> lost = IntStream.range(0, links.size())
                    .filter(place ->
                            links.get(place).name() == null && links.get(place).sharedKpiId() == null)
                    .mapToObj(place ->
                            new FieldError("goal.kpis[%d].name".formatted(place), "is required, or else sharedKpiId"))
                    .toList();
            if (!lost.isEmpty()) {
                throw ApiException.invalid(lost);
            }
            return links;
        }
    }

    record Strategy(@NotNull @Text(max = 2000) String description) {}

    /** A KPI by its name, or by its id alone. */
    record LinkedKpi(
            @Nullable @Text(max = 64) String sharedKpiId,
            @Nullable @Text(max = 200) String name) {}
}
