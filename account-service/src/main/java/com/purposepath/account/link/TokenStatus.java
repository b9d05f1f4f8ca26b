package com.purposepath.account.link;

/** What a token out of an e-mail is still good for. */
public enum TokenStatus {
    VALID,
    USED,
    /** Too old, or replaced by a newer one. */
    EXPIRED,
    NOT_FOUND
}
