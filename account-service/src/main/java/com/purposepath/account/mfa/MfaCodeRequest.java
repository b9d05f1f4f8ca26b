package com.purposepath.account.mfa;

/** A code from the app or a recovery code. */
record MfaCodeRequest(@MfaCode String code) {

    /** Never shows the code. */
    @Override
    public String toString() {
        return "MfaCodeRequest";
    }
}
