package com.purposepath.account.password;

import com.purposepath.common.error.CommonError;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords, slowly on purpose, and only so many at a time, so that a rush of logins leaves processors for everybody
 * else. Each hash names its own method, so that a better one can follow.
 */
@Component
public class PasswordHasher {

    private static final String PRESENT_METHOD = "bcrypt-sha256";

    private final PasswordEncoder encoder;
    private final Semaphore permits;
    private final Duration patience;
    private final String nobodysHash;

    PasswordHasher(PasswordSettings settings) {
        this.encoder = new DelegatingPasswordEncoder(
                PRESENT_METHOD,
                Map.of(
                        PRESENT_METHOD,
                        new DigestedBcrypt(settings.strength()),
                        "bcrypt",
                        new BCryptPasswordEncoder(settings.strength())));
        this.permits = new Semaphore(settings.effectivePermits(), true);
        this.patience = settings.patience();
        this.nobodysHash = "{%s}$2a$%02d$%s"
                .formatted(
                        PRESENT_METHOD,
                        settings.strength(),
                        "CzQhy9ZFaA4v8V1pQ0vJxO".repeat(3).substring(0, 53));
    }

    public String hash(String password) {
        return inTurn(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    /** Whether it is the password behind the hash; takes as long when there is none, so that nobody learns who has an account. */
    public boolean matches(String password, @Nullable String hash) {
        boolean same = inTurn(() -> encoder.matches(password, hash == null ? nobodysHash : hash));
        return same && hash != null;
    }

    /** Whether the hash was made by another method or with another strength than new ones are. */
    public boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!acquire()) {
            throw CommonError.SERVICE_UNAVAILABLE.exception("Too many people are signing in. Try again in a moment");
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private boolean acquire() {
        try {
            return permits.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
