package com.purposepath.account.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * An unguessable token that is given away once and kept only as a hash.
 *
 * @param value what the bearer gets, 256 random bits
 * @param hash  what the database keeps
 */
public record SecretToken(String value, String hash) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new token; {@code prefix} tells people what it is for. */
    public static SecretToken create(String prefix) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String value = prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        return new SecretToken(value, hashOf(value));
    }

    /** SHA-256 as base64url: enough for 256 random bits, which no dictionary holds. */
    public static String hashOf(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Never shows the token. */
    @Override
    public String toString() {
        return "SecretToken";
    }
}
