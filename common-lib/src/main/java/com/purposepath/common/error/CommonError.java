package com.purposepath.common.error;

import org.springframework.http.HttpStatus;

/** The codes that every service and the gateway may answer. */
public enum CommonError implements ErrorCode {
    VALIDATION_ERROR(HttpStatus.UNPROCESSABLE_CONTENT, "Some fields need attention"),
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read") {
        @Override
        public String wireName() {
            return VALIDATION_ERROR.name();
        }
    },
    BUSINESS_RULE_VIOLATION(HttpStatus.BAD_REQUEST, "This is against a rule"),
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "Sign in to continue"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "You have no access to this"),
    INSUFFICIENT_PERMISSIONS(HttpStatus.FORBIDDEN, "Your role does not allow this"),
    FEATURE_NOT_AVAILABLE(HttpStatus.FORBIDDEN, "Your plan does not include this"),
    RESOURCE_NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This method is not supported here"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "None of the accepted formats can be given"),
    DUPLICATE_RESOURCE(HttpStatus.CONFLICT, "This exists already"),
    DEPENDENCY_EXISTS(HttpStatus.CONFLICT, "Something still depends on this"),
    PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED, "It has been changed meanwhile"),
    PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This content type is not supported here"),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "This Idempotency-Key was used with another body"),
    RATE_LIMIT_EXCEEDED(HttpStatus.TOO_MANY_REQUESTS, "Too many requests. Try again later"),
    INTERNAL_SERVER_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side"),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The service is not available now. Try again in a moment"),
    GATEWAY_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "The service took too long to answer");

    private final HttpStatus status;
    private final String message;

    CommonError(HttpStatus status, String message) {
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
