package com.purposepath.account.auth;

import com.purposepath.account.password.NewPassword;
import com.purposepath.account.user.EmailAddress;
import com.purposepath.account.user.PhoneNumber;
import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.json.Verbatim;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who wants an account and a tenant of their own. */
@SnakeCase
record RegisterRequest(
        @EmailAddress.Required String email,
        @Verbatim @NotNull @NewPassword String password,
        @NotNull @Text(min = 1, max = 100) String firstName,
        @NotNull @Text(min = 1, max = 100) String lastName,

        @Nullable @Text(max = 40) @Pattern(regexp = PhoneNumber.PATTERN, message = "Enter 7 to 15 digits")
        String phone,

        @Nullable @Text(min = 1, max = 120) String tenantName) {

    /** What the tenant is called, cut to what a tenant name may be. */
    String nameOfTenant() {
        String name = tenantName == null ? firstName + " " + lastName : tenantName;
        return name.codePointCount(0, name.length()) <= 120
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 120)).strip();
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "RegisterRequest";
    }
}
