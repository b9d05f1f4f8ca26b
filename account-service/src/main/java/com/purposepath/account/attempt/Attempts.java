package com.purposepath.account.attempt;

import com.purposepath.account.attempt.AttemptStore.Window;
import com.purposepath.account.crypto.SecretToken;
import com.purposepath.account.visitor.Visitors;
import com.purposepath.common.error.CommonError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts what must not happen too often, and answers 429 when it does. Shared by all replicas. */
@Component
public class Attempts {

    private final AttemptStore store;
    private final AttemptSettings settings;
    private final Visitors visitors;
    private final Clock clock;

    Attempts(AttemptStore store, AttemptSettings settings, Visitors visitors, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** Counts one attempt of the present visitor's address. */
    public void countVisitor(Counter counter) {
        count(counter, address());
    }

    /** Counts one attempt and refuses it when it is one too many. */
    public void count(Counter counter, String subject) {
        if (!settings.enabled()) {
            return;
        }
        Window window = store.hit(counter, hash(subject), clock.instant());
        if (window.hits() > settings.maxOf(counter)) {
            throw tooMany(window);
        }
    }

    /** Whether one more attempt, which is counted by this, is within the limit. */
    public boolean allows(Counter counter, String subject) {
        return !settings.enabled()
                || store.hit(counter, hash(subject), clock.instant()).hits() <= settings.maxOf(counter);
    }

    /** Refuses when this address has failed too often from here, or from here too many logins have failed. */
    public void refuseLockedLogin(String email) {
        Instant now = clock.instant();
        refuseFull(Counter.FAILED_LOGIN, pair(email), now);
        if (settings.enabled()) {
            refuseFull(Counter.FAILED_LOGIN_OF_ADDRESS, hash(address()), now);
        }
    }

    /** Counts a failed login; true when it was the one that locks. */
    public boolean loginFailed(String email) {
        Instant now = clock.instant();
        if (settings.enabled()) {
            store.hit(Counter.FAILED_LOGIN_OF_ADDRESS, hash(address()), now);
        }
        int failures = store.hit(Counter.FAILED_LOGIN, pair(email), now).hits();
        boolean locks = failures == settings.maxOf(Counter.FAILED_LOGIN);
        if (locks) {
            store.keepOpen(Counter.FAILED_LOGIN, pair(email), now, Counter.FAILED_LOGIN.window);
        }
        return locks;
    }

    /**
     * Counts a guess as a failed login before anybody looks at it, so that many at once are worth no more than five, and refuses it when
     * there have been too many; true when it is the one that locks.
     */
    public boolean guess(String email) {
        refuseLockedLogin(email);
        boolean locks = loginFailed(email);
        if (!locks) {
            store.open(Counter.FAILED_LOGIN, pair(email), clock.instant())
                    .filter(window -> window.hits() > settings.maxOf(Counter.FAILED_LOGIN))
                    .ifPresent(window -> {
                        throw tooMany(window);
                    });
        }
        return locks;
    }

    /** Takes back what {@link #guess} has counted, since it was right. */
    public void guessedRight(String email) {
        store.takeBack(Counter.FAILED_LOGIN, pair(email));
        store.takeBack(Counter.FAILED_LOGIN_OF_ADDRESS, hash(address()));
    }

    /** Forgets failures of this address from this client. */
    public void loginSucceeded(String email) {
        store.clear(Counter.FAILED_LOGIN, pair(email));
    }

    /** Lifts the lock of this address for every client. */
    public void unlock(String email) {
        store.clear(Counter.FAILED_LOGIN, hash(email));
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forgetClosedWindows() {
        store.deleteClosed(clock.instant().minus(Duration.ofHours(1)));
    }

    private void refuseFull(Counter counter, String subject, Instant now) {
        store.open(counter, subject, now)
                .filter(window -> window.hits() >= settings.maxOf(counter))
                .ifPresent(window -> {
                    throw tooMany(window);
                });
    }

    private RuntimeException tooMany(Window window) {
        long seconds = Duration.between(clock.instant(), window.closesAt()).toSeconds() + 1;
        return CommonError.RATE_LIMIT_EXCEEDED
                .exception("Too many attempts. Try again later")
                .retryAfter(seconds);
    }

    private String pair(String email) {
        return hash(email) + ":" + hash(address());
    }

    private String address() {
        return visitors.current().addressKey();
    }

    private static String hash(String subject) {
        return SecretToken.hashOf(subject);
    }
}
