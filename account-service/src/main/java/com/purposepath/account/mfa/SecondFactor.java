package com.purposepath.account.mfa;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's second factor as the database has it, decrypted.
 *
 * @param enabledAt     null while it only waits to be verified
 * @param lastStep      of the last code that was used
 * @param recoveryCodes hashes of those that are left
 */
record SecondFactor(
        UUID userId,
        byte[] secret,
        Instant begunAt,
        @Nullable Instant enabledAt,
        long lastStep,
        List<String> recoveryCodes) {

    /** How long a new secret waits for its first code. */
    static final Duration WAIT = Duration.ofMinutes(10);

    boolean enabled() {
        return enabledAt != null;
    }

    boolean waits(Instant now) {
        return enabledAt == null && now.isBefore(begunAt.plus(WAIT));
    }

    SecondFactor enabledBy(Instant now, long step, List<String> codeHashes) {
        return new SecondFactor(userId, secret, begunAt, now, step, codeHashes);
    }

    SecondFactor usedUpTo(long step) {
        return new SecondFactor(userId, secret, begunAt, enabledAt, step, recoveryCodes);
    }

    SecondFactor withCodes(List<String> codeHashes) {
        return new SecondFactor(userId, secret, begunAt, enabledAt, lastStep, codeHashes);
    }

    SecondFactor without(String codeHash) {
        return withCodes(
                recoveryCodes.stream().filter(hash -> !hash.equals(codeHash)).toList());
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "SecondFactor[userId=" + userId + ", enabledAt=" + enabledAt + "]";
    }
}
