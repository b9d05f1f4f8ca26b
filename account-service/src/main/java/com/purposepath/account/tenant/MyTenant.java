package com.purposepath.account.tenant;

import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.security.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * One of the caller's tenants.
 *
 * @param current whether it is the one worked in
 */
@SnakeCase
record MyTenant(UUID id, String name, Role role, boolean current, Instant joinedAt) {}
