package com.purposepath.coaching;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import com.purposepath.common.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** The ways in which this service refuses, beside the general ones: the constant's name is the code on the wire. */
public enum CoachingError implements ErrorCode {
    INVALID_GOAL_DATA(BAD_REQUEST, "The goal has no words"),
    INSUFFICIENT_CONTEXT(BAD_REQUEST, "Tell us a little more"),
    ALIGNMENT_CALCULATION_FAILED(INTERNAL_SERVER_ERROR, "The alignment could not be calculated"),
    AI_SERVICE_UNAVAILABLE(SERVICE_UNAVAILABLE, "The AI engine is starting");

    private final HttpStatus status;
    private final String message;

    CoachingError(HttpStatus status, String message) {
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
