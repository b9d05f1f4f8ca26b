package com.purposepath.account.auth;

import com.purposepath.account.user.EmailAddress;
import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.json.Verbatim;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signs in, and to which tenant if it matters. */
@SnakeCase
record LoginRequest(
        @EmailAddress.Required String email,
        @Verbatim @NotNull @Text(min = 1, max = 128) String password,
        @Nullable UUID tenantId) {

    /** Never shows the password. */
    @Override
    public String toString() {
        return "LoginRequest";
    }
}
