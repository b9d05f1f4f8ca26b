package com.purposepath.account.user;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the service knows about a person.
 *
 * @param preferences a JSON object as text
 * @param version     of the profile
 */
public record Person(
        UUID id,
        String email,
        boolean emailVerified,
        String firstName,
        String lastName,
        @Nullable String phone,
        @Nullable String avatarUrl,
        String preferences,
        UserStatus status,
        boolean hasPassword,
        boolean platformAdmin,
        @Nullable UUID lastTenantId,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static Person of(User user, boolean platformAdmin, UserStatus status) {
        return new Person(
                user.id(),
                user.email(),
                user.emailVerified(),
                user.firstName(),
                user.lastName(),
                user.phone(),
                user.avatarUrl(),
                user.preferences(),
                status,
                user.passwordHash() != null,
                platformAdmin,
                user.lastTenantId(),
                user.createdAt(),
                user.updatedAt(),
                user.version());
    }

    /** First and last name, as far as given. */
    public String name() {
        return (firstName + " " + lastName).strip();
    }
}
