package com.purposepath.account.tenant;

import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.security.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * The tenant that the caller works in.
 *
 * @param role the caller's
 */
@SnakeCase
record TenantView(
        UUID id,
        String name,
        UUID ownerId,
        Role role,
        String timezone,
        String currency,
        String locale,
        Instant createdAt,
        Instant updatedAt) {}
