package com.purposepath.gateway;

import com.purposepath.common.security.JwtJson;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Signs access tokens as account-service does. */
final class Tokens {

    private final Map<String, KeyPair> keys = new LinkedHashMap<>();
    private final UUID sessionId = UUID.randomUUID();

    Tokens() {
        rotate("first");
    }

    /** Signs with a new key from now on. */
    void rotate(String keyId) {
        keys.put(keyId, Jwts.SIG.RS256.keyPair().build());
    }

    String keySet() {
        List<?> published = keys.entrySet().stream()
                .map(entry -> Jwks.builder()
                        .key((RSAPublicKey) entry.getValue().getPublic())
                        .id(entry.getKey())
                        .build())
                .toList();
        return JsonMapper.shared().writeValueAsString(Map.of("keys", published));
    }

    String good() {
        return of(sessionId, Instant.now().plusSeconds(900));
    }

    String ofSession(UUID session) {
        return of(session, Instant.now().plusSeconds(900));
    }

    String expired() {
        return of(sessionId, Instant.now().minusSeconds(60));
    }

    String ofUser(UUID user, String tier) {
        return sign(user, sessionId, Instant.now().plusSeconds(900), tier);
    }

    private String of(UUID session, Instant expiry) {
        return sign(UUID.randomUUID(), session, expiry, "starter");
    }

    private String sign(UUID user, UUID session, Instant expiry, String tier) {
        var newest = List.copyOf(keys.entrySet()).getLast();
        return Jwts.builder()
                .json(JwtJson.writer())
                .header()
                .keyId(newest.getKey())
                .and()
                .issuer("purposepath-account")
                .audience()
                .add("purposepath")
                .and()
                .subject(user.toString())
                .claim("tenant_id", UUID.randomUUID().toString())
                .claim("email", "ada@bakery.example")
                .claim("email_verified", true)
                .claim("name", "Ada")
                .claim("roles", List.of("owner"))
                .claim("tier", tier)
                .claim("features", List.of("goals"))
                .claim("limits", Map.of())
                .claim("sid", session.toString())
                .id(UUID.randomUUID().toString())
                .issuedAt(new Date())
                .expiration(Date.from(expiry))
                .signWith(newest.getValue().getPrivate(), Jwts.SIG.RS256)
                .compact();
    }
}
