package com.purposepath.account.key;

import com.purposepath.common.security.Public;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class JwksController {

    record JwkSet(List<Jwk> keys) {}

    record Jwk(String kty, String use, String alg, String kid, String n, String e) {

        static Jwk of(SigningKey key) {
            return new Jwk(
                    "RSA",
                    "sig",
                    "RS256",
                    key.kid(),
                    base64(key.publicKey().getModulus()),
                    base64(key.publicKey().getPublicExponent()));
        }

        /** Unsigned, as RFC 7518 wants it: without the leading zero byte of Java's signed form. */
        private static String base64(BigInteger number) {
            byte[] bytes = number.toByteArray();
            byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
        }
    }

    private final SigningKeys keys;

    JwksController(SigningKeys keys) {
        this.keys = keys;
    }

    @Public
    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<JwkSet> jwks() {
        var published = keys.published().stream().map(Jwk::of).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(new JwkSet(published));
    }
}
