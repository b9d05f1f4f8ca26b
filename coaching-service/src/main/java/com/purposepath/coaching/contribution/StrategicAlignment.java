package com.purposepath.coaching.contribution;

import java.util.List;

/**
 * How actions serve goals.
 *
 * @param overallAlignment mean of the actions' scores, halves rounded up
 */
record StrategicAlignment(List<ActionAlignment> alignmentAnalysis, int overallAlignment, List<String> insights) {

    /** @param strategicConnections the goals that it serves, best first */
    record ActionAlignment(
            String actionId,
            int alignmentScore,
            int foundationAlignment,
            List<StrategicConnection> strategicConnections,
            List<String> recommendations) {}

    record StrategicConnection(String goalId, String goalTitle, int alignmentScore, Impact impact) {}
}
