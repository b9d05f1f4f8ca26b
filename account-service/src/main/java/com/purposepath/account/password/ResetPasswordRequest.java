package com.purposepath.account.password;

import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.json.Verbatim;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;

/** A new password, and the token out of the e-mail that allows it. */
@SnakeCase
record ResetPasswordRequest(
        @NotNull @Text(min = 1, max = 512) String token,
        @Verbatim @NotNull @NewPassword String newPassword) {

    /** Never shows either. */
    @Override
    public String toString() {
        return "ResetPasswordRequest";
    }
}
