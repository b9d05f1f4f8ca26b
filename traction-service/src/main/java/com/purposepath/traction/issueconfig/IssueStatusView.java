package com.purposepath.traction.issueconfig;

import com.purposepath.traction.issuelabel.IssueCategory;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue status as the contract shows it.
 *
 * @param issueCount issues that have it
 */
public record IssueStatusView(
        UUID id,
        String name,
        @Nullable String description,
        IssueCategory category,
        String color,
        @Nullable String icon,
        int order,
        boolean isDefault,
        boolean isSystem,
        boolean isActive,
        long issueCount,
        int version) {}
