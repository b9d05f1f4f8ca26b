package com.purposepath.common.security;

/** Says whether a session that a good token names is still open. */
@FunctionalInterface
public interface SessionGuard {

    /**
     * Looks at the session behind a token that has been verified, and refuses with 401 when it has ended.
     *
     * @return the caller with the rights that count now: those of the token, or newer ones where the guard knows better
     */
    CurrentUser check(CurrentUser user);
}
