package com.purposepath.account.audit;

/** The kinds of things that audit entries are about. */
public enum AuditTarget {
    USER,
    SESSION,
    TENANT,
    MEMBER,
    INVITATION,
    SUBSCRIPTION,
    DISCOUNT_CODE,
    ONBOARDING,
    FOUNDATION
}
