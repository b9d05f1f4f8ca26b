package com.purposepath.coaching.search;

import com.purposepath.coaching.catalogue.Kpi;
import com.purposepath.coaching.engine.Meaning;

/**
 * A KPI that was found.
 *
 * @param meaning of what the KPI tells
 * @param relevance how well it answers the question; only the order matters
 */
public record KpiMatch(Kpi kpi, Meaning meaning, double relevance) {}
