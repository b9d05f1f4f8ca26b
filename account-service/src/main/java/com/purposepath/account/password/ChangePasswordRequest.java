package com.purposepath.account.password;

import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.json.Verbatim;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;

/** The present password and the one to come. */
@SnakeCase
record ChangePasswordRequest(
        @Verbatim @NotNull @Text(min = 1, max = 128) String currentPassword,
        @Verbatim @NotNull @NewPassword String newPassword) {

    /** Never shows either. */
    @Override
    public String toString() {
        return "ChangePasswordRequest";
    }
}
