package com.purposepath.account.mfa;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based codes of RFC 6238: SHA-1, six digits, steps of 30 seconds, one step of tolerance. */
final class Totp {

    static final Duration STEP = Duration.ofSeconds(30);
    static final int SECRET_BYTES = 20;

    private static final int TOLERANCE = 1;

    private Totp() {}

    /** The step that the code belongs to; empty when it is wrong, or not of a step after {@code lastUsed}. */
    static OptionalLong stepOf(String code, byte[] secret, Instant now, long lastUsed) {
        long present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(present - TOLERANCE, present + TOLERANCE)
                .filter(step -> step > lastUsed)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }

    /** The code of a moment, as an app shows it. */
    static String code(byte[] secret, Instant moment) {
        return code(secret, moment.getEpochSecond() / STEP.toSeconds());
    }

    private static String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1", e);
        }
    }
}
