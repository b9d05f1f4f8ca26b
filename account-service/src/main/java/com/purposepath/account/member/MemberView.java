package com.purposepath.account.member;

import com.purposepath.account.user.UserStatus;
import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.security.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of the tenant with role and dates. */
@SnakeCase
record MemberView(
        UUID userId,
        String email,
        String firstName,
        String lastName,
        @Nullable String avatarUrl,
        Role role,
        UserStatus status,
        boolean mfaEnabled,
        Instant joinedAt,
        @Nullable Instant lastActiveAt) {}
