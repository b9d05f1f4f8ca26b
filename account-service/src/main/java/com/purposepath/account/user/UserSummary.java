package com.purposepath.account.user;

import com.purposepath.common.json.SnakeCase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Just enough of a person to show next to something they did. */
@SnakeCase
record UserSummary(
        UUID userId,
        String email,
        String firstName,
        String lastName,
        @Nullable String avatarUrl) {

    static UserSummary of(Person person) {
        return new UserSummary(person.id(), person.email(), person.firstName(), person.lastName(), person.avatarUrl());
    }
}
