package com.purposepath.account.tenant;

import com.purposepath.common.security.Role;
import java.util.UUID;

/**
 * A tenant has just come into being; listeners give it what every tenant has, in the same transaction.
 *
 * @param ownerId      who registered
 * @param frontendBase base of links in letters about it
 */
public record TenantFounded(UUID tenantId, String name, UUID ownerId, String frontendBase) {

    public TenantInfo forOwner() {
        return new TenantInfo(tenantId, name, Role.OWNER);
    }
}
