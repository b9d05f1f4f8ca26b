package com.purposepath.coaching.recommendation;

import com.purposepath.coaching.search.KpiMatch;
import java.util.List;

/** How sure the recommendation is: as sure as its best KPI is near to the goal. */
final class Confidence {

    private static final double LEAST = 0.2;
    private static final double MOST = 0.95;
    private static final double PER_RELEVANCE = 2.2;

    private Confidence() {}

    /** 0.2 to 0.95, in hundredths. */
    static double of(List<KpiMatch> picked) {
        double best = picked.getFirst().relevance();
        return Math.round(100 * Math.clamp(LEAST + PER_RELEVANCE * best, LEAST, MOST)) / 100.0;
    }
}
