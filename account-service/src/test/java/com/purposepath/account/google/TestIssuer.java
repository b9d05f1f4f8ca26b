package com.purposepath.account.google;

import com.purposepath.common.security.JwtJson;
import com.sun.net.httpserver.HttpServer;
import io.jsonwebtoken.Jwts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Stands in for Google: signs ID tokens and publishes its keys. */
final class TestIssuer implements AutoCloseable {

    static final String NAME = "https://issuer.example";
    static final String CLIENT = "purposepath.apps.example";

    /** A key and its public name. */
    record Key(String id, KeyPair pair) {

        static Key create() {
            return new Key(
                    UUID.randomUUID().toString(), Jwts.SIG.RS256.keyPair().build());
        }

        private String json() {
            var key = (RSAPublicKey) pair.getPublic();
            return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
                    .formatted(id, encoded(key.getModulus()), encoded(key.getPublicExponent()));
        }

        private static String encoded(BigInteger number) {
            byte[] bytes = number.toByteArray();
            byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
        }
    }

    final AtomicInteger fetches = new AtomicInteger();
    private final AtomicReference<Key> key = new AtomicReference<>(Key.create());
    private final AtomicInteger status = new AtomicInteger(200);
    private final HttpServer server;

    TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/keys", exchange -> {
            fetches.incrementAndGet();
            byte[] body = ("{\"keys\":[" + key.get().json() + "]}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status.get(), body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    String keysUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    void rotate() {
        key.set(Key.create());
    }

    void away(boolean away) {
        status.set(away ? 500 : 200);
    }

    /** Claims that are all in order. */
    static Map<String, Object> claims(String email, Instant now) {
        var claims = new HashMap<String, Object>();
        claims.put("iss", NAME);
        claims.put("aud", CLIENT);
        claims.put("sub", UUID.randomUUID().toString());
        claims.put("email", email);
        claims.put("email_verified", true);
        claims.put("given_name", "Maya");
        claims.put("family_name", "Okafor");
        claims.put("picture", "https://pictures.example/maya.png");
        claims.put("exp", now.plusSeconds(3600).getEpochSecond());
        return claims;
    }

    String sign(Map<String, Object> claims) {
        return sign(claims, key.get());
    }

    /** With somebody else's key under the right name. */
    String forge(Map<String, Object> claims) {
        return sign(claims, new Key(key.get().id(), Key.create().pair()));
    }

    /** With a key that nobody knows. */
    String signUnknown(Map<String, Object> claims) {
        return sign(claims, Key.create());
    }

    private static String sign(Map<String, Object> claims, Key by) {
        return Jwts.builder()
                .json(JwtJson.writer())
                .header()
                .keyId(by.id())
                .and()
                .claims(claims)
                .signWith(by.pair().getPrivate(), Jwts.SIG.RS256)
                .compact();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
