package com.purposepath.account.mfa;

import com.purposepath.common.json.SnakeCase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the second factor is on. */
@SnakeCase
record MfaStatusView(
        boolean enabled, boolean pending, @Nullable Instant enabledAt, int recoveryCodesLeft) {

    static final MfaStatusView OFF = new MfaStatusView(false, false, null, 0);

    static MfaStatusView of(SecondFactor factor, Instant now) {
        return new MfaStatusView(
                factor.enabled(),
                factor.waits(now),
                factor.enabledAt(),
                factor.recoveryCodes().size());
    }
}
