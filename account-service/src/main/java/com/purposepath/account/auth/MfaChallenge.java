package com.purposepath.account.auth;

import com.purposepath.account.challenge.Challenges;
import com.purposepath.common.json.SnakeCase;
import java.util.List;

/** The first step is done; the token and a code do the second. */
@SnakeCase
record MfaChallenge(boolean mfaRequired, String challengeToken, long challengeExpiresIn, List<String> methods)
        implements SignInAnswer {

    static MfaChallenge of(String token, boolean recoverable) {
        List<String> methods = recoverable ? List.of("totp", "recovery_code") : List.of("totp");
        return new MfaChallenge(true, token, Challenges.LIFE.toSeconds(), methods);
    }

    /** Never shows the token. */
    @Override
    public String toString() {
        return "MfaChallenge";
    }
}
