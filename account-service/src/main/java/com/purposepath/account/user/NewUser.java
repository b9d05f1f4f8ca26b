package com.purposepath.account.user;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who registers.
 *
 * @param email        in its normal form
 * @param passwordHash null for those who sign in without a password
 */
public record NewUser(
        String email,
        @Nullable String passwordHash,
        String firstName,
        String lastName,
        @Nullable String phone) {

    /** Never shows the hash. */
    @Override
    public String toString() {
        return "NewUser";
    }
}
