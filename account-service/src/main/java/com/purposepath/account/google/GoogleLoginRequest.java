package com.purposepath.account.google;

import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An ID token from Google, and the tenant to sign in to if it matters. */
@SnakeCase
record GoogleLoginRequest(
        @NotNull @Text(min = 1, max = 8192) String token,
        @Nullable UUID tenantId) {

    /** Never shows the token. */
    @Override
    public String toString() {
        return "GoogleLoginRequest";
    }
}
