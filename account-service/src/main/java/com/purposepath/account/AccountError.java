package com.purposepath.account;

import com.purposepath.common.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** What the account service refuses, beyond what every service may. */
public enum AccountError implements ErrorCode {
    INVALID_CREDENTIALS(HttpStatus.UNAUTHORIZED, "E-mail or password is wrong"),
    INVALID_TOKEN(HttpStatus.UNAUTHORIZED, "This token is no longer good. Sign in again"),
    INVALID_EMAIL_TOKEN(HttpStatus.BAD_REQUEST, "This link is no longer good") {
        @Override
        public String wireName() {
            return INVALID_TOKEN.name();
        }
    },
    EMAIL_NOT_VERIFIED(HttpStatus.FORBIDDEN, "Confirm your e-mail address first; we have sent you a link"),
    ACCOUNT_SUSPENDED(HttpStatus.FORBIDDEN, "This account is suspended"),
    TIER_NOT_AVAILABLE(HttpStatus.BAD_REQUEST, "This plan is not on offer"),
    FREQUENCY_NOT_SUPPORTED(HttpStatus.BAD_REQUEST, "This plan is not sold at that frequency"),
    PROMO_CODE_INVALID(HttpStatus.BAD_REQUEST, "This code cannot be used"),
    PAYMENT_METHOD_REQUIRED(HttpStatus.BAD_REQUEST, "Give a payment method to charge"),
    PAYMENT_FAILED(HttpStatus.BAD_REQUEST, "The payment was declined"),
    PAYMENT_NOT_REQUIRED(HttpStatus.BAD_REQUEST, "There is nothing to pay"),
    SUBSCRIPTION_LIMIT_REACHED(HttpStatus.CONFLICT, "There is a paid subscription already"),
    SUBSCRIPTION_NOT_ACTIVE(HttpStatus.BAD_REQUEST, "The subscription has ended or was never paid"),
    TRIAL_ALREADY_USED(HttpStatus.BAD_REQUEST, "There is one trial, and it has been used"),
    NOT_A_TRIAL(HttpStatus.BAD_REQUEST, "Only a trial can be extended"),
    INVALID_SIGNATURE(HttpStatus.BAD_REQUEST, "The signature is missing, wrong or too old"),
    IMMUTABLE_FIELD(HttpStatus.BAD_REQUEST, "This cannot change after creation"),
    DISCOUNT_CODE_ALREADY_ACTIVE(HttpStatus.BAD_REQUEST, "The code is active already"),
    DISCOUNT_CODE_ALREADY_INACTIVE(HttpStatus.BAD_REQUEST, "The code is inactive already"),
    DISCOUNT_CODE_EXPIRED(HttpStatus.BAD_REQUEST, "The code has expired"),
    EMAIL_ALREADY_EXISTS(HttpStatus.CONFLICT, "This address has an account already"),
    CURRENT_PASSWORD_INCORRECT(HttpStatus.BAD_REQUEST, "The current password is wrong"),
    OWNER_PROTECTED(HttpStatus.BAD_REQUEST, "The owner can be neither removed nor demoted; hand over ownership first"),
    CANNOT_CHANGE_OWN_ROLE(HttpStatus.BAD_REQUEST, "Nobody changes their own role"),
    ALREADY_MEMBER(HttpStatus.CONFLICT, "This person is a member already"),
    INVITATION_NOT_PENDING(HttpStatus.BAD_REQUEST, "This invitation is no longer open"),
    INVITATION_EMAIL_MISMATCH(HttpStatus.FORBIDDEN, "You are signed in with another address than the invited one"),
    INVALID_MFA_CODE(HttpStatus.BAD_REQUEST, "This code is wrong"),
    MFA_NOT_ENABLED(HttpStatus.BAD_REQUEST, "There is no second factor"),
    MFA_ENROLLMENT_REQUIRED(HttpStatus.BAD_REQUEST, "Begin to set up the second factor first"),
    MFA_ALREADY_ENABLED(HttpStatus.CONFLICT, "The second factor is on already"),
    PASSWORD_NOT_SET(HttpStatus.BAD_REQUEST, "This account has no password yet; set one through the reset link");

    private final HttpStatus status;
    private final String message;

    AccountError(HttpStatus status, String message) {
        this.status = status;
        this.message = message;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String message() {
        return message;
    }
}
