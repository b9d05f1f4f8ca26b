package com.purposepath.traction.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** What this service needs of account-service: the name behind an id. */
interface AccountUsers {

    @GetExchange("/users/{id}")
    Answer user(@PathVariable UUID id);

    /** The envelope. */
    record Answer(User data) {}

    /** A person; first and last name may be empty. */
    record User(
            @JsonProperty("user_id") UUID userId,
            @Nullable String email,
            @JsonProperty("first_name") @Nullable String firstName,
            @JsonProperty("last_name") @Nullable String lastName) {

        String name() {
            String full = ((firstName == null ? "" : firstName) + ' ' + (lastName == null ? "" : lastName)).strip();
            return full.isEmpty() && email != null ? email : full;
        }
    }
}
