package com.purposepath.common.security;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How access tokens are checked.
 *
 * @param issuer who signs them
 * @param audience for whom
 * @param jwksUri where the public keys are published
 * @param revokedSessionsUri where ended sessions are listed; empty switches the polling off
 * @param revokedSessionsEvery pause between two looks at that list
 * @param internalKey secret that the services share, at least 32 characters; needed for the list of ended sessions
 */
@ConfigurationProperties("purposepath.security")
public record SecurityProperties(
        @DefaultValue("purposepath-account") String issuer,
        @DefaultValue("purposepath") String audience,

        @DefaultValue("http://localhost:8001/.well-known/jwks.json")
        URI jwksUri,

        @Nullable URI revokedSessionsUri,
        @DefaultValue("2s") Duration revokedSessionsEvery,
        @DefaultValue("") String internalKey) {

    /** Never the key itself. */
    @Override
    public String toString() {
        return "SecurityProperties[issuer=%s, audience=%s, jwksUri=%s]".formatted(issuer, audience, jwksUri);
    }
}
