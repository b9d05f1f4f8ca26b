package com.purposepath.gateway.contract;

/** Who may call an operation. */
public enum Access {
    /** Anybody; a token is not looked at. */
    PUBLIC,

    /** Anybody; the service itself judges a token that comes along. */
    OPTIONAL,

    /** Callers with a valid access token. */
    PROTECTED
}
