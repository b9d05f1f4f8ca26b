package com.purposepath.gateway.limit;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpHeaders;

/** The requests that one caller has made since its first. */
final class Window {

    private final Instant end;
    private final AtomicInteger requests = new AtomicInteger();

    Window(Instant end) {
        this.end = end;
    }

    /** Counts one more request. */
    Count count(int limit) {
        return new Count(limit, requests.updateAndGet(count -> count == Integer.MAX_VALUE ? count : count + 1), end);
    }

    /** How a caller stands after a request. */
    record Count(int limit, int requests, Instant end) {

        boolean exceeded() {
            return requests > limit;
        }

        void writeTo(HttpHeaders headers) {
            headers.set("X-RateLimit-Limit", Integer.toString(limit));
            headers.set("X-RateLimit-Remaining", Integer.toString(Math.max(0, limit - requests)));
            headers.set("X-RateLimit-Reset", Long.toString(end.getEpochSecond()));
        }

        ApiException refusal(Instant now) {
            return CommonError.RATE_LIMIT_EXCEEDED
                    .exception()
                    .retryAfter(Duration.between(now, end).toSeconds() + 1);
        }
    }
}
