package com.purposepath.traction.issuestats;

import com.purposepath.traction.action.Priority;
import com.purposepath.traction.issuelabel.IssueCategory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Totals over all issues as the contract shows them.
 *
 * @param resolutionRate percentage of closed ones, rounded
 * @param averageResolutionHours mean time from report to closing, rounded; 0 without any closed one
 */
record IssueStats(
        long totalIssues,
        Map<IssueCategory, Long> byCategory,
        Map<Priority, Long> byImpact,
        List<OfType> byType,
        long overdueIssues,
        long criticalIssues,
        BigDecimal resolutionRate,
        BigDecimal averageResolutionHours,
        long createdThisWeek,
        long closedThisWeek,
        long createdThisMonth,
        long closedThisMonth) {

    /**
     * How many issues have a type.
     *
     * @param typeId null for those without one
     */
    record OfType(@Nullable UUID typeId, @Nullable String name, long count) {}
}
