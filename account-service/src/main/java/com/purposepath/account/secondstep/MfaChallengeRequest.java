package com.purposepath.account.secondstep;

import com.purposepath.account.mfa.MfaCode;
import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;

/** The token of the first step, and a code. */
@SnakeCase
record MfaChallengeRequest(
        @NotNull @Text(min = 1, max = 512) String challengeToken,
        @MfaCode String code) {

    /** Never shows token or code. */
    @Override
    public String toString() {
        return "MfaChallengeRequest";
    }
}
