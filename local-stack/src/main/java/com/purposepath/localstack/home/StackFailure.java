package com.purposepath.localstack.home;

import java.util.Objects;

/** What keeps the stack from running; the message is meant for whoever started it and says what to do. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** For causes that already speak to the same reader. */
    public StackFailure(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    /** The message, which is always there. */
    public String advice() {
        return Objects.requireNonNullElse(getMessage(), toString());
    }
}
