package com.purposepath.common.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.purposepath.common.json.CamelCase;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The error envelope of the contract. */
@CamelCase
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorBody(
        boolean success,
        String error,
        String code,
        Map<String, @Nullable Object> details,
        @Nullable Map<String, String> errors,
        @Nullable Object retryAfter) {

    public static ErrorBody of(ApiException failure) {
        return new ErrorBody(
                false,
                failure.getMessage() == null ? failure.code().message() : failure.getMessage(),
                failure.code().wireName(),
                failure.details(),
                messages(failure),
                failure.details().get("retryAfter"));
    }

    private static @Nullable Map<String, String> messages(ApiException failure) {
        if (failure.fieldErrors().isEmpty()) {
            return null;
        }
        var messages = new LinkedHashMap<String, String>();
        failure.fieldErrors().forEach(error -> messages.putIfAbsent(error.field(), error.message()));
        return messages;
    }
}
