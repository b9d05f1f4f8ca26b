package com.purposepath.account.user;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.purposepath.common.json.SnakeCase;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's own profile on the wire. */
@SnakeCase
public record ProfileView(
        UUID userId,
        String email,
        String firstName,
        String lastName,
        @Nullable String phone,
        @Nullable String avatarUrl,
        Instant createdAt,
        Instant updatedAt,
        UserStatus status,
        boolean emailVerified,
        @JsonRawValue String preferences) {

    public static ProfileView of(Person person) {
        return new ProfileView(
                person.id(),
                person.email(),
                person.firstName(),
                person.lastName(),
                person.phone(),
                person.avatarUrl(),
                person.createdAt(),
                person.updatedAt(),
                person.status(),
                person.emailVerified(),
                person.preferences());
    }
}
