package com.purposepath.coaching.alignment;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** What is asked of traction-service: the name of a KPI. */
interface TractionKpis {

    @GetExchange("/kpis/{id}")
    KpiAnswer get(@PathVariable String id);

    record KpiAnswer(NamedKpi data) {}

    record NamedKpi(@Nullable String name) {}
}
