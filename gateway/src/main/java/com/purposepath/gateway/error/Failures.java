package com.purposepath.gateway.error;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;

/** Turns whatever went wrong into an answer that the contract knows. */
final class Failures {

    private static final int RETRY_AFTER_SECONDS = 2;

    private static final Set<CommonError> BY_STATUS = EnumSet.of(
            CommonError.RESOURCE_NOT_FOUND,
            CommonError.METHOD_NOT_ALLOWED,
            CommonError.NOT_ACCEPTABLE,
            CommonError.PAYLOAD_TOO_LARGE,
            CommonError.UNSUPPORTED_MEDIA_TYPE,
            CommonError.SERVICE_UNAVAILABLE,
            CommonError.GATEWAY_TIMEOUT);

    private Failures() {}

    static ApiException of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ApiException failure -> {
                    return failure;
                }
                case ErrorResponse refused -> {
                    return refused(refused.getStatusCode(), refused.getHeaders());
                }
                case TimeoutException _ -> {
                    return CommonError.GATEWAY_TIMEOUT.exception();
                }
                case io.netty.handler.timeout.TimeoutException _ -> {
                    return CommonError.GATEWAY_TIMEOUT.exception();
                }
                // A service cannot be reached, or hung up before it had answered.
                case IOException _ -> {
                    return CommonError.SERVICE_UNAVAILABLE.exception().retryAfter(RETRY_AFTER_SECONDS);
                }
                default -> {}
            }
        }
        return CommonError.INTERNAL_SERVER_ERROR.exception();
    }

    private static ApiException refused(HttpStatusCode status, HttpHeaders headers) {
        ApiException failure = BY_STATUS.stream()
                .filter(error -> error.status().isSameCodeAs(status))
                .findFirst()
                .orElse(status.is4xxClientError() ? CommonError.MALFORMED_REQUEST : CommonError.INTERNAL_SERVER_ERROR)
                .exception();
        failure.headers().addAll(headers);
        return failure;
    }
}
