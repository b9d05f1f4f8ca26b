package com.purposepath.test.environment;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Signs access tokens as account-service does, with a key of its own that the account stand-in publishes. */
public final class TestTokens {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String KEY_ID = "test-key";
    private static final int KEY_BITS = 2048;

    private static final TestTokens TRUSTED = new TestTokens();

    private final KeyPair keys = newKeys();

    private TestTokens() {}

    /** Signs with the published key. */
    public static String sign(Map<String, ?> claims) {
        return TRUSTED.token(claims);
    }

    /** Signs with a key that nobody publishes, under the name of the one that is published. */
    public static String forge(Map<String, ?> claims) {
        return new TestTokens().token(claims);
    }

    static String publishedKeys() {
        var key = (RSAPublicKey) TRUSTED.keys.getPublic();
        return JSON.writeValueAsString(Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        KEY_ID,
                        "n",
                        number(key.getModulus()),
                        "e",
                        number(key.getPublicExponent())))));
    }

    private String token(Map<String, ?> claims) {
        String signed = part(Map.of("alg", "RS256", "typ", "JWT", "kid", KEY_ID)) + "." + part(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, ?> content) {
        return BASE64.encodeToString(JSON.writeValueAsBytes(content));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0; // JWK has the magnitude only
        return BASE64.encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
