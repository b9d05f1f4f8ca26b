package com.purposepath.account.google;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;

/** Sign-in with Google cannot be had now. */
final class KeysAway extends ApiException {

    KeysAway() {
        super(CommonError.SERVICE_UNAVAILABLE, "Sign-in with Google is not available now. Try again in a moment");
    }
}
