package com.purposepath.account.token;

import com.purposepath.account.key.SigningKeys;
import com.purposepath.account.subscription.Subscriptions;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.user.Person;
import com.purposepath.common.security.JwtJson;
import com.purposepath.common.security.SecurityProperties;
import io.jsonwebtoken.Jwts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signs what a member may do, for a quarter of an hour, so that other services need not ask. */
@Component
public class AccessTokens {

    /** How long an access token lives. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    private final SigningKeys keys;
    private final Subscriptions subscriptions;
    private final SecurityProperties properties;
    private final Clock clock;

    AccessTokens(SigningKeys keys, Subscriptions subscriptions, SecurityProperties properties, Clock clock) {
        this.keys = keys;
        this.subscriptions = subscriptions;
        this.properties = properties;
        this.clock = clock;
    }

    /** A token for work in the tenant that the transaction has entered. */
    public String issue(Person person, TenantInfo tenant, UUID sessionId) {
        var key = keys.signing();
        var rights = subscriptions.entitlements(tenant.id(), tenant.role());
        Instant now = clock.instant();
        return Jwts.builder()
                .json(JwtJson.writer())
                .header()
                .keyId(key.kid())
                .and()
                .id(UUID.randomUUID().toString())
                .issuer(properties.issuer())
                .audience()
                .add(properties.audience())
                .and()
                .subject(person.id().toString())
                .claim("iat", now.getEpochSecond())
                .claim("exp", now.plus(LIFE).getEpochSecond())
                .claim("tenant_id", tenant.id().toString())
                .claim("email", person.email())
                .claim("email_verified", person.emailVerified())
                .claim("name", person.name())
                .claim("roles", Rights.roles(tenant.role(), person.platformAdmin()))
                .claim("tier", rights.tier())
                .claim("features", rights.features())
                .claim("limits", rights.limits().asMap())
                .claim("sid", sessionId.toString())
                .signWith(key.privateKey(), Jwts.SIG.RS256)
                .compact();
    }
}
