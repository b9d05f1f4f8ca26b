package com.purposepath.common.security;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.security.Jwk;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PublicJwk;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.Map;

/** Reads a JWK Set (RFC 7517). */
public final class PublishedKeys {

    private PublishedKeys() {}

    /**
     * The public keys by their ids.
     *
     * @throws JwtException when {@code json} is no JWK Set
     */
    public static Map<String, PublicKey> parse(String json) {
        var found = new HashMap<String, PublicKey>();
        for (Jwk<?> jwk :
                Jwks.setParser().json(JwtJson.reader()).build().parse(json).getKeys()) {
            if (jwk instanceof PublicJwk<?> publicJwk) {
                found.put(jwk.getId(), publicJwk.toKey());
            }
        }
        return Map.copyOf(found);
    }
}
