package com.purposepath.account.mfa;

import com.purposepath.account.MovableClock;
import com.purposepath.test.Member;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An authenticator app in somebody's hand; it lets half a minute pass before each code, since a code is good once. */
@Component
public class Authenticator {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** A second factor that is on. */
    public record Enrolled(String secret, List<String> recoveryCodes) {}

    private final MovableClock clock;

    Authenticator(MovableClock clock) {
        this.clock = clock;
    }

    /** Turns the second factor on for a member. */
    public Enrolled enroll(Member member) {
        String secret = member.post("/auth/mfa/enroll").ok().data("/secret");
        var codes = member.post("/auth/mfa/verify", Map.of("code", freshCode(secret)))
                .ok()
                .json("/data/recovery_codes");
        return new Enrolled(
                secret, codes.valueStream().map(code -> code.asString()).toList());
    }

    /** A code that has not been shown before. */
    public String freshCode(String secret) {
        clock.pass(Duration.ofSeconds(30));
        return code(secret);
    }

    /** The code of now. */
    public String code(String secret) {
        return Totp.code(decoded(secret), clock.instant());
    }

    /** A code that is wrong now, before and after. */
    public String wrongCode(String secret) {
        var near = List.of(-30, 0, 30).stream()
                .map(seconds -> Totp.code(decoded(secret), clock.instant().plusSeconds(seconds)))
                .toList();
        return List.of("000000", "111111", "222222", "333333").stream()
                .filter(code -> !near.contains(code))
                .findFirst()
                .orElseThrow();
    }

    static byte[] decoded(String base32) {
        var bytes = new ByteArrayOutputStream();
        int bits = 0;
        int buffer = 0;
        for (char letter : base32.toCharArray()) {
            buffer = buffer << 5 | ALPHABET.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >>> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
