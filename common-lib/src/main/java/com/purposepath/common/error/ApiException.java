package com.purposepath.common.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request that is refused for a reason the caller should know: code, words and details. */
public class ApiException extends RuntimeException {

    private final transient ErrorCode code;
    private final transient Map<String, @Nullable Object> details = new LinkedHashMap<>();
    private final transient HttpHeaders headers = new HttpHeaders();
    private transient List<FieldError> fieldErrors = List.of();

    public ApiException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** One field that breaks a constraint: 422. */
    public static ApiException invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    /** Fields that break constraints, at least one: 422. */
    public static ApiException invalid(List<FieldError> errors) {
        return new ApiException(CommonError.VALIDATION_ERROR, summary(errors)).fields(errors);
    }

    /** A header, query parameter or body that cannot be read: 400. */
    public static ApiException badRequest(String field, String message) {
        return new ApiException(CommonError.MALFORMED_REQUEST, message).fields(List.of(new FieldError(field, message)));
    }

    /** A temporary refusal; {@code seconds}, at least 1, is when to try again. */
    public ApiException retryAfter(long seconds) {
        long wait = Math.max(1, seconds);
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        return detail("retryAfter", wait);
    }

    public ApiException detail(String key, @Nullable Object value) {
        details.put(key, value);
        return this;
    }

    public ApiException header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, @Nullable Object> details() {
        return Collections.unmodifiableMap(details);
    }

    public HttpHeaders headers() {
        return headers;
    }

    public List<FieldError> fieldErrors() {
        return fieldErrors;
    }

    /** No stack trace: this is an answer, not a defect, and rules throw it often. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    private ApiException fields(List<FieldError> errors) {
        fieldErrors = List.copyOf(errors);
        if (errors.size() == 1) {
            return detail("field", errors.getFirst().field());
        }
        return detail("errors", fieldErrors);
    }

    private static String summary(List<FieldError> errors) {
        return errors.size() == 1 ? errors.getFirst().message() : errors.size() + " fields need attention";
    }
}
