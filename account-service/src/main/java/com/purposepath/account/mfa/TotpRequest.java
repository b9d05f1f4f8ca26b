package com.purposepath.account.mfa;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A code from the app. */
record TotpRequest(
        @NotNull @Pattern(regexp = "[0-9]{6}", message = "Enter the six digits that the app shows")
        String code) {

    /** Never shows the code. */
    @Override
    public String toString() {
        return "TotpRequest";
    }
}
