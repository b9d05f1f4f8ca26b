package com.purposepath.test.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in.
 *
 * @param claims what the token says, where the test made it; null where account-service did
 * @param password null where nobody ever needed one
 */
public record Identity(
        UUID tenantId,
        UUID userId,
        String email,
        @Nullable String password,
        String token,
        @Nullable String refreshToken,
        @Nullable Claims claims) {

    @Override
    public String toString() {
        return email;
    }
}
