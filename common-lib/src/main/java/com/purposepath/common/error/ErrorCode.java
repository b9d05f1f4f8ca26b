package com.purposepath.common.error;

import org.springframework.http.HttpStatus;

/** A failure that a caller can tell apart; each service lists its own in one enum whose constant names are the codes on the wire. */
public interface ErrorCode {

    String name();

    /** The code on the wire, {@code GOAL_NOT_FOUND}: the constant's name, unless two constants share a code with different statuses. */
    default String wireName() {
        return name();
    }

    HttpStatus status();

    /** What a person reads when the rule that fails has nothing more precise to say. */
    String message();

    default ApiException exception() {
        return new ApiException(this, message());
    }

    default ApiException exception(String message) {
        return new ApiException(this, message);
    }

    /** A missing resource, with the details that the contract asks for. */
    default ApiException notFound(String resourceType, Object resourceId) {
        return exception().detail("resourceType", resourceType).detail("resourceId", resourceId.toString());
    }
}
