package com.purposepath.account.user;

/** Whether somebody may sign in. */
public enum UserStatus {
    ACTIVE,
    /** Only where configuration demands a confirmed address. */
    PENDING_VERIFICATION,
    SUSPENDED
}
