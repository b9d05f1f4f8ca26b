package com.purposepath.account.member;

import com.purposepath.common.json.SnakeCase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member to choose in a list. */
@SnakeCase
record PersonView(
        UUID userId,
        String email,
        String firstName,
        String lastName,
        @Nullable String avatarUrl) {}
