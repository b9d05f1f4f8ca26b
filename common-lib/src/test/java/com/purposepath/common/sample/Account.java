package com.purposepath.common.sample;

import com.purposepath.common.security.JwtJson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** What a service needs of account-service: keys, tokens and the list of ended sessions. */
final class Account implements AutoCloseable {

    final KeyPair keys = Jwts.SIG.RS256.keyPair().build();
    final UUID tenant = UUID.randomUUID();
    private final Set<UUID> ended = ConcurrentHashMap.newKeySet();
    private final HttpServer server;

    Account() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var jwk = new LinkedHashMap<String, Object>(
                Jwks.builder().key((RSAPublicKey) keys.getPublic()).id("one").build());
        server.createContext("/.well-known/jwks.json", exchange -> answer(exchange, Map.of("keys", List.of(jwk))));
        server.createContext("/internal/revoked-sessions", exchange -> answer(exchange, revoked()));
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void end(UUID session) {
        ended.add(session);
    }

    Map<String, Object> claims(String role) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", UUID.randomUUID().toString());
        claims.put("tenant_id", tenant.toString());
        claims.put("email", "maya@northwind.example");
        claims.put("name", "Maya Okafor");
        claims.put("roles", List.of(role));
        claims.put("features", List.of("goals"));
        claims.put("limits", Map.of("goals", 10));
        claims.put("sid", UUID.randomUUID().toString());
        claims.put("iss", "purposepath-account");
        claims.put("aud", "purposepath");
        return claims;
    }

    String token(Map<String, Object> claims) {
        return Jwts.builder()
                .header()
                .keyId("one")
                .and()
                .claims(claims)
                .expiration(Date.from(Instant.now().plusSeconds(900)))
                .json(JwtJson.writer())
                .signWith(keys.getPrivate(), Jwts.SIG.RS256)
                .compact();
    }

    String token(String role) {
        return token(claims(role));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> revoked() {
        var sessions = ended.stream()
                .map(id -> Map.of(
                        "sessionId", id.toString(),
                        "expiresAt", Instant.now().plusSeconds(900).toString()))
                .toList();
        return Map.of("success", true, "data", Map.of("sessions", sessions, "cursor", "1"));
    }

    private static void answer(HttpExchange exchange, Object body) throws IOException {
        byte[] json = JsonMapper.shared().writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(200, json.length);
            exchange.getResponseBody().write(json);
        }
    }
}
