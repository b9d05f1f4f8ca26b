package com.purposepath.account.mfa;

import com.purposepath.common.json.SnakeCase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the authenticator app needs. */
@SnakeCase
record MfaEnrollmentView(String secret, String otpauthUri, long expiresIn) {

    static MfaEnrollmentView of(String secret, String email) {
        String label = URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
        String uri = "otpauth://totp/PurposePath:%s?secret=%s&issuer=PurposePath&algorithm=SHA1&digits=6&period=%d"
                .formatted(label, secret, Totp.STEP.toSeconds());
        return new MfaEnrollmentView(secret, uri, SecondFactor.WAIT.toSeconds());
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "MfaEnrollmentView";
    }
}
