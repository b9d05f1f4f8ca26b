package com.purposepath.localpostgres;

import org.jspecify.annotations.Nullable;

/** PostgreSQL could not be started, stopped or prepared; the message says what to do about it. */
public class PostgresException extends RuntimeException {

    PostgresException(String message) {
        this(message, null);
    }

    PostgresException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
