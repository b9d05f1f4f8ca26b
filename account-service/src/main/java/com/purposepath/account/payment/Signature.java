package com.purposepath.account.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The signature of an event, scheme v1: HMAC-SHA256 over time and body with a shared secret. */
public final class Signature {

    /** Older signatures are not believed, lest somebody sends again what they overheard. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Pattern TIME = Pattern.compile("(?:^|,)\\s*t=(\\d{1,15})(?:,|$)");

    private Signature() {}

    /** The header for {@code body} sent at {@code now}. */
    public static String sign(byte[] body, String secret, Instant now) {
        return "t=%d,v1=%s"
                .formatted(now.getEpochSecond(), HexFormat.of().formatHex(mac(body, secret, now.getEpochSecond())));
    }

    /** Whether any v1 signature in the header fits and its time is not too far from {@code now}. */
    public static boolean isGood(@Nullable String header, byte[] body, String secret, Instant now) {
        var time = TIME.matcher(header == null ? "" : header);
        if (secret.isEmpty() || header == null || !time.find()) {
            return false;
        }
        long signedAt = Long.parseLong(time.group(1));
        if (Math.abs(now.getEpochSecond() - signedAt) > TOLERANCE.toSeconds()) {
            return false;
        }
        byte[] expected = HexFormat.of().formatHex(mac(body, secret, signedAt)).getBytes(StandardCharsets.US_ASCII);
        return Stream.of(header.split(","))
                .map(String::strip)
                .filter(part -> part.startsWith("v1="))
                .anyMatch(part ->
                        MessageDigest.isEqual(expected, part.substring(3).getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] mac(byte[] body, String secret, long time) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
