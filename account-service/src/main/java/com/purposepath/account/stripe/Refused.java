package com.purposepath.account.stripe;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import org.jspecify.annotations.Nullable;

/** Stripe says no; where nobody expects it, the caller learns that payments do not work now. */
final class Refused extends ApiException {

    private final @Nullable String reason;

    Refused(@Nullable String reason) {
        super(CommonError.SERVICE_UNAVAILABLE, "Payments are unavailable at the moment");
        this.reason = reason;
    }

    /** Stripe's code: of the bank's refusal, or of what is wrong with the call. */
    @Nullable
    String reason() {
        return reason;
    }
}
