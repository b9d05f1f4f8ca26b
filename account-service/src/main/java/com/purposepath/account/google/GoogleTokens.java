package com.purposepath.account.google;

import com.purposepath.account.AccountError;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.AccessTokenVerifier;
import com.purposepath.common.security.JwtJson;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import java.security.PublicKey;
import java.util.Collections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Verifies ID tokens from Google: RS256 only, Google's key, issuer, audience, expiry with 30 s of clock skew. */
@Component
class GoogleTokens {

    private static final Logger LOG = LoggerFactory.getLogger(GoogleTokens.class);
    private static final int EMAIL_LENGTH = 254;

    private final GoogleSettings settings;
    private final GoogleKeys keys;

    GoogleTokens(GoogleSettings settings, GoogleKeys keys) {
        this.settings = settings;
        this.keys = keys;
    }

    /** Whom the token speaks for; refuses tokens that prove nothing, and addresses that Google has not verified. */
    GoogleIdentity verify(String token) {
        if (!settings.enabled()) {
            throw CommonError.SERVICE_UNAVAILABLE.exception("Sign-in with Google is not set up here");
        }
        String keyId = AccessTokenVerifier.keyIdOf(token);
        if (keyId == null) {
            throw AccountError.INVALID_TOKEN.exception();
        }
        var claims = verified(token, keys.find(keyId).orElseThrow(AccountError.INVALID_TOKEN::exception));
        if (!(claims.get("email") instanceof String email) || email.length() > EMAIL_LENGTH) {
            throw AccountError.INVALID_TOKEN.exception();
        }
        if (!String.valueOf(claims.get("email_verified")).equals("true")) {
            throw AccountError.EMAIL_NOT_VERIFIED.exception("Google has not verified this address");
        }
        return GoogleIdentity.of(claims, email);
    }

    private Claims verified(String token, PublicKey key) {
        try {
            var claims = Jwts.parser()
                    .verifyWith(key)
                    .sig()
                    .clear()
                    .add(Jwts.SIG.RS256)
                    .and()
                    .clockSkewSeconds(30)
                    .json(JwtJson.reader())
                    .build()
                    .parseSignedClaims(token)
                    .getPayload();
            refuseUnlessForUs(claims);
            return claims;
        } catch (JwtException | IllegalArgumentException bad) {
            LOG.debug("Google token refused reason={}", bad.getClass().getSimpleName());
            throw AccountError.INVALID_TOKEN.exception();
        }
    }

    private void refuseUnlessForUs(Claims claims) {
        if (!settings.issuers().contains(String.valueOf(claims.getIssuer()))
                || claims.getAudience() == null
                || Collections.disjoint(claims.getAudience(), settings.clientIds())
                || claims.getExpiration() == null
                || claims.getSubject() == null) {
            throw AccountError.INVALID_TOKEN.exception();
        }
    }
}
