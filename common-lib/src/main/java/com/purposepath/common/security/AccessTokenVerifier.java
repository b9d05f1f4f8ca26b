package com.purposepath.common.security;

import com.purposepath.common.error.CommonError;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.security.Key;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Turns an access token into the caller it speaks for, or refuses it: RS256 only, our issuer, our audience, 30 s of clock skew. */
public final class AccessTokenVerifier {

    private static final Logger log = LoggerFactory.getLogger(AccessTokenVerifier.class);
    private static final int LONGEST = 8192;

    private final JwtParser parser;

    public AccessTokenVerifier(SecurityProperties properties, JwkSource keys) {
        this.parser = Jwts.parser()
                .keyLocator(header -> header instanceof JwsHeader signed ? keyOf(signed, keys) : null)
                .sig()
                .clear()
                .add(Jwts.SIG.RS256)
                .and()
                .requireIssuer(properties.issuer())
                .requireAudience(properties.audience())
                .clockSkewSeconds(30)
                .json(JwtJson.reader())
                .build();
    }

    /** The caller; 401 {@code UNAUTHORIZED} for anything but a good token. */
    public CurrentUser verify(String token) {
        if (token.length() > LONGEST) {
            throw CommonError.UNAUTHORIZED.exception();
        }
        try {
            return userOf(parser.parseSignedClaims(token).getPayload());
        } catch (JwtException | IllegalArgumentException bad) {
            log.debug("access token refused reason={}", bad.getClass().getSimpleName());
            throw CommonError.UNAUTHORIZED.exception();
        }
    }

    /** The id of the key that signed {@code token}, unverified; null where it names none. To fetch that key before verifying. */
    public static @Nullable String keyIdOf(String token) {
        int dot = token.indexOf('.');
        if (dot < 1 || dot > 1024) {
            return null;
        }
        try {
            Object id = JwtJson.read(Base64.getUrlDecoder().decode(token.substring(0, dot)))
                    .get("kid");
            return id instanceof String text ? text : null;
        } catch (IllegalArgumentException | JacksonException noToken) {
            return null;
        }
    }

    private static @Nullable Key keyOf(JwsHeader header, JwkSource keys) {
        return header.getKeyId() == null ? null : keys.find(header.getKeyId());
    }

    private static CurrentUser userOf(Claims claims) {
        var roles = texts(claims.get("roles"));
        return new CurrentUser(
                UUID.fromString(claims.getSubject()),
                UUID.fromString(required(claims, "tenant_id")),
                required(claims, "email"),
                Boolean.TRUE.equals(claims.get("email_verified")),
                required(claims, "name"),
                Role.highestOf(roles).orElseThrow(() -> new IllegalArgumentException("no role")),
                roles.contains(Role.PLATFORM_ADMIN),
                (String) claims.get("tier"),
                texts(claims.get("features")),
                limits(claims.get("limits")),
                UUID.fromString(required(claims, "sid")),
                claims.getId() == null ? "" : claims.getId(),
                claims.getExpiration().toInstant());
    }

    private static String required(Claims claims, String name) {
        if (claims.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("claim " + name + " is missing");
    }

    private static Set<String> texts(@Nullable Object claim) {
        Collection<?> values = claim instanceof Collection<?> many ? many : List.of();
        return values.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, @Nullable Integer> limits(@Nullable Object claim) {
        var limits = new LinkedHashMap<String, @Nullable Integer>();
        if (claim instanceof Map<?, ?> given) {
            given.forEach((name, limit) ->
                    limits.put(String.valueOf(name), limit instanceof Number number ? number.intValue() : null));
        }
        return limits;
    }
}
