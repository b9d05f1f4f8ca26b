package com.purposepath.traction.issueconfig;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue type as the contract shows it.
 *
 * @param issueCount issues that have it
 */
public record IssueTypeView(
        UUID id,
        String name,
        @Nullable String description,
        String color,
        @Nullable String icon,
        int order,
        boolean isDefault,
        boolean isSystem,
        boolean isActive,
        long issueCount,
        int version) {}
