package com.purposepath.account.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of each a tenant may have; null is unlimited.
 *
 * @param attachments per goal
 * @param reports     per calendar month
 */
public record Limits(
        @Nullable Integer goals,
        @Nullable Integer kpis,
        @Nullable Integer actions,
        @Nullable Integer strategies,
        @Nullable Integer attachments,
        @Nullable Integer reports) {

    /** What is left without an active subscription. */
    public static final Limits NONE = new Limits(0, 0, 0, 0, 0, 0);

    /** By name, for the access token. */
    public Map<String, @Nullable Integer> asMap() {
        var map = new LinkedHashMap<String, @Nullable Integer>();
        map.put("goals", goals);
        map.put("kpis", kpis);
        map.put("actions", actions);
        map.put("strategies", strategies);
        map.put("attachments", attachments);
        map.put("reports", reports);
        return map;
    }
}
