package com.purposepath.coaching.recommendation;

import java.util.List;

/** KPIs for a goal, the most fitting first. */
record KpiRecommendations(List<KpiRecommendation> recommendations, double confidence, String reasoning) {}
