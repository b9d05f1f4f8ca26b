package com.purposepath.account.mfa;

import com.purposepath.account.AccountError;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with a second factor that is on; each change needs a code. */
@Service
@Transactional
class FactorChanges {

    private final SecondFactorStore store;
    private final SecondFactors factors;
    private final MfaNews news;
    private final Clock clock;

    FactorChanges(SecondFactorStore store, SecondFactors factors, MfaNews news, Clock clock) {
        this.store = store;
        this.factors = factors;
        this.news = news;
        this.clock = clock;
    }

    MfaStatusView status(UUID userId) {
        return store.find(userId)
                .map(factor -> MfaStatusView.of(factor, clock.instant()))
                .orElse(MfaStatusView.OFF);
    }

    /** Refuses when there is nothing to change. */
    void refuseUnlessEnabled(UUID userId) {
        if (!factors.enabled(userId)) {
            throw AccountError.MFA_NOT_ENABLED.exception();
        }
    }

    /** New recovery codes instead of the old ones; empty when the code is wrong. */
    Optional<List<String>> replaceCodes(UUID userId, String code) {
        if (!factors.prove(userId, code)) {
            return Optional.empty();
        }
        var codes = RecoveryCodes.create();
        store.save(store.lock(userId).orElseThrow().withCodes(RecoveryCodes.hashesOf(codes)));
        news.recoveryCodesReplaced(userId);
        return Optional.of(codes);
    }

    /** Turns it off; false when the code is wrong. */
    boolean disable(UUID userId, String code) {
        if (!factors.prove(userId, code)) {
            return false;
        }
        store.delete(userId);
        news.disabled(userId);
        return true;
    }
}
