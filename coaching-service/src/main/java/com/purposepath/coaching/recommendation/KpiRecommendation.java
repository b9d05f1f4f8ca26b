package com.purposepath.coaching.recommendation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.purposepath.coaching.catalogue.Frequency;
import com.purposepath.coaching.catalogue.Industry;
import com.purposepath.coaching.catalogue.Kpi;
import com.purposepath.coaching.catalogue.KpiCategory;
import com.purposepath.coaching.catalogue.KpiDirection;
import com.purposepath.coaching.catalogue.KpiUnit;
import com.purposepath.coaching.catalogue.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A KPI with the reason why this goal needs it. */
record KpiRecommendation(
        String name,
        String description,
        KpiCategory category,
        KpiUnit unit,
        KpiDirection direction,
        String formula,
        String rationale,
        @Nullable KpiBenchmark benchmark,
        @JsonProperty("isLeading") boolean leading,
        Frequency frequency,
        Level difficulty,
        String dataSource,
        @Nullable String catalogueId) {

    static KpiRecommendation of(Kpi kpi, String rationale, Set<Industry> industries) {
        return new KpiRecommendation(
                kpi.name(),
                kpi.definition(),
                kpi.category(),
                kpi.unit(),
                kpi.direction(),
                kpi.formula(),
                rationale,
                KpiBenchmark.of(kpi, industries).orElse(null),
                kpi.leading(),
                kpi.frequency(),
                kpi.difficulty(),
                kpi.source(),
                kpi.id());
    }
}
