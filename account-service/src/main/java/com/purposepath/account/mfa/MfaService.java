package com.purposepath.account.mfa;

import com.purposepath.account.AccountError;
import com.purposepath.account.attempt.Attempts;
import com.purposepath.common.security.CurrentUser;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** A caller's own second factor. A wrong code counts as a failed login: a stolen session must not become a way to guess. */
@Service
class MfaService {

    private final Enrollment enrollment;
    private final FactorChanges changes;
    private final Attempts attempts;

    MfaService(Enrollment enrollment, FactorChanges changes, Attempts attempts) {
        this.enrollment = enrollment;
        this.changes = changes;
        this.attempts = attempts;
    }

    MfaStatusView status(CurrentUser caller) {
        return changes.status(caller.userId());
    }

    MfaEnrollmentView enroll(CurrentUser caller) {
        return enrollment.begin(caller.userId(), caller.email());
    }

    List<String> verify(CurrentUser caller, String code) {
        enrollment.refuseUnlessWaiting(caller.userId());
        return guess(caller, () -> enrollment.verify(caller.userId(), code));
    }

    List<String> replaceCodes(CurrentUser caller, String code) {
        changes.refuseUnlessEnabled(caller.userId());
        return guess(caller, () -> changes.replaceCodes(caller.userId(), code));
    }

    void disable(CurrentUser caller, String code) {
        changes.refuseUnlessEnabled(caller.userId());
        guess(caller, () -> changes.disable(caller.userId(), code) ? Optional.of(true) : Optional.empty());
    }

    private <T> T guess(CurrentUser caller, Supplier<Optional<T>> change) {
        attempts.guess(caller.email());
        T result = change.get().orElseThrow(AccountError.INVALID_MFA_CODE::exception);
        attempts.guessedRight(caller.email());
        return result;
    }
}
