package com.purposepath.account.mfa;

import com.purposepath.account.AccountError;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Setting up an authenticator app: a secret that waits, and the code that turns it on. */
@Service
@Transactional
class Enrollment {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactorStore store;
    private final MfaNews news;
    private final Clock clock;

    Enrollment(SecondFactorStore store, MfaNews news, Clock clock) {
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    /** The secret for the app of whoever has that address; an older one that waits is forgotten. */
    MfaEnrollmentView begin(UUID userId, String email) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        if (!store.begin(userId, secret, clock.instant())) {
            throw AccountError.MFA_ALREADY_ENABLED.exception();
        }
        return MfaEnrollmentView.of(Base32.encode(secret), email);
    }

    /** Refuses when there is nothing to verify. */
    void refuseUnlessWaiting(UUID userId) {
        waiting(store.find(userId));
    }

    /** Turns the second factor on and gives the recovery codes; empty when the code is wrong. */
    Optional<List<String>> verify(UUID userId, String code) {
        Instant now = clock.instant();
        var factor = waiting(store.lock(userId));
        OptionalLong step = Totp.stepOf(code, factor.secret(), now, factor.lastStep());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        var codes = RecoveryCodes.create();
        store.save(factor.enabledBy(now, step.getAsLong(), RecoveryCodes.hashesOf(codes)));
        news.enabled(userId);
        return Optional.of(codes);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forgetWaiting() {
        store.deleteWaiting(clock.instant().minus(Duration.ofDays(1)));
    }

    private SecondFactor waiting(Optional<SecondFactor> factor) {
        if (factor.filter(SecondFactor::enabled).isPresent()) {
            throw AccountError.MFA_ALREADY_ENABLED.exception();
        }
        return factor.filter(known -> known.waits(clock.instant()))
                .orElseThrow(AccountError.MFA_ENROLLMENT_REQUIRED::exception);
    }
}
