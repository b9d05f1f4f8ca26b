package com.purposepath.account.tenant;

import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.security.Role;
import java.util.UUID;

/** A tenant as one of its members sees it in brief, with that member's role. */
@SnakeCase
public record TenantInfo(UUID id, String name, Role role) {}
