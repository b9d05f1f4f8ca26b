package com.purposepath.account.audit;

/** What the audit log records. */
public enum AuditAction {
    REGISTERED("auth.registered"),
    LOGIN_SUCCEEDED("auth.login_succeeded"),
    LOGIN_FAILED("auth.login_failed"),
    LOGIN_LOCKED("auth.login_locked"),
    GOOGLE_LINKED("auth.google_linked"),
    LOGGED_OUT("auth.logged_out"),
    REFRESH_REUSED("auth.refresh_reused"),
    SESSION_REVOKED("auth.session_revoked"),
    PASSWORD_RESET_REQUESTED("auth.password_reset_requested"),
    PASSWORD_RESET("auth.password_reset"),
    PASSWORD_CHANGED("auth.password_changed"),
    EMAIL_CONFIRMED("auth.email_confirmed"),
    PROFILE_UPDATED("user.profile_updated"),
    USER_SUSPENDED("user.suspended"),
    USER_UNSUSPENDED("user.unsuspended"),
    SUBSCRIPTION_CREATED("subscription.created"),
    SUBSCRIPTION_UPDATED("subscription.updated"),
    SUBSCRIPTION_CANCELLED("subscription.cancelled"),
    AUTO_RENEWAL_CHANGED("subscription.auto_renewal_changed"),
    TRIAL_EXTENDED("trial.extended"),
    DISCOUNT_CODE_CREATED("discount_code.created"),
    DISCOUNT_CODE_UPDATED("discount_code.updated"),
    DISCOUNT_CODE_ENABLED("discount_code.enabled"),
    DISCOUNT_CODE_DISABLED("discount_code.disabled"),
    DISCOUNT_CODE_DELETED("discount_code.deleted"),
    TENANT_UPDATED("tenant.updated"),
    TENANT_SWITCHED("tenant.switched"),
    TENANT_OWNER_CHANGED("tenant.owner_changed"),
    MEMBER_ROLE_CHANGED("member.role_changed"),
    MEMBER_REMOVED("member.removed"),
    INVITATION_CREATED("invitation.created"),
    INVITATION_RESENT("invitation.resent"),
    INVITATION_REVOKED("invitation.revoked"),
    INVITATION_ACCEPTED("invitation.accepted"),
    ONBOARDING_UPDATED("onboarding.updated"),
    MFA_ENABLED("mfa.enabled"),
    MFA_DISABLED("mfa.disabled"),
    MFA_RECOVERY_CODES_REGENERATED("mfa.recovery_codes_regenerated"),
    MFA_RECOVERY_CODE_USED("mfa.recovery_code_used"),
    TRIAL_STARTED("trial.started"),
    FOUNDATION_UPDATED("foundation.updated");

    private final String wire;

    AuditAction(String wire) {
        this.wire = wire;
    }

    /** The name in the log, as the contract lists it. */
    public String wire() {
        return wire;
    }
}
