package com.purposepath.account.admin;

import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.UserStatus;
import com.purposepath.common.json.SnakeCase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the staff sees them. */
@SnakeCase
record AdminUserView(
        UUID userId,
        String email,
        String firstName,
        String lastName,
        UserStatus status,
        boolean emailVerified,
        boolean mfaEnabled,
        boolean platformAdmin,
        Instant createdAt,
        @Nullable Instant lastLoginAt,
        @Nullable Instant suspendedAt,
        @Nullable String suspensionReason,
        List<TenantInfo> tenants) {

    static AdminUserView of(Person person, PeopleSearch.Found found, List<TenantInfo> tenants) {
        return new AdminUserView(
                person.id(),
                person.email(),
                person.firstName(),
                person.lastName(),
                person.status(),
                person.emailVerified(),
                found.mfaEnabled(),
                person.platformAdmin(),
                person.createdAt(),
                found.lastLoginAt(),
                found.suspendedAt(),
                found.suspensionReason(),
                tenants);
    }
}
