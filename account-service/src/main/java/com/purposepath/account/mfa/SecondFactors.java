package com.purposepath.account.mfa;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has a second factor, and whether a code proves it. */
@Service
@Transactional
public class SecondFactors {

    private final SecondFactorStore store;
    private final MfaNews news;
    private final Clock clock;

    SecondFactors(SecondFactorStore store, MfaNews news, Clock clock) {
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    public boolean enabled(UUID userId) {
        return store.find(userId).filter(SecondFactor::enabled).isPresent();
    }

    /** How many recovery codes are good still. */
    public int recoveryCodesLeft(UUID userId) {
        return store.find(userId).map(factor -> factor.recoveryCodes().size()).orElse(0);
    }

    /** Whether the code, of the app or for recovery, is right; it is used up then. Of two who try at once, one is refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean prove(UUID userId, String code) {
        return store.lock(userId)
                .filter(SecondFactor::enabled)
                .map(factor -> code.length() == 6 ? byApp(factor, code) : byRecovery(factor, code))
                .orElse(false);
    }

    /** Forgets the second factor of somebody who never proved to own the account's address; true when there was one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean forget(UUID userId) {
        boolean enabled = enabled(userId);
        store.delete(userId);
        return enabled;
    }

    private boolean byApp(SecondFactor factor, String code) {
        var step = Totp.stepOf(code, factor.secret(), clock.instant(), factor.lastStep());
        step.ifPresent(used -> store.save(factor.usedUpTo(used)));
        return step.isPresent();
    }

    private boolean byRecovery(SecondFactor factor, String code) {
        String hash = RecoveryCodes.hashOf(code);
        if (!factor.recoveryCodes().contains(hash)) {
            return false;
        }
        store.save(factor.without(hash));
        news.recoveryCodeUsed(factor.userId(), factor.recoveryCodes().size() - 1);
        return true;
    }
}
