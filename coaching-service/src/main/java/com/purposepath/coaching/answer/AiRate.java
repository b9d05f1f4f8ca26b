package com.purposepath.coaching.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts the AI requests of users and tenants in this process and refuses those beyond the limits with 429. */
final class AiRate {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AiLimits limits;
    private final Clock clock;
    private final Cache<Object, SlidingWindow> windows =
            Caffeine.newBuilder().expireAfterAccess(MINUTE.multipliedBy(2)).build();

    AiRate(AiLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    void take(CurrentUser user) {
        long now = clock.millis();
        Stream.of(
                        window(List.of(user.tenantId(), user.userId()), limits.perUser()),
                        window(user.tenantId(), limits.perTenant()))
                .map(window -> window.take(now))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(AiRate::refuse);
    }

    private SlidingWindow window(Object of, int most) {
        return windows.get(of, _ -> new SlidingWindow(most, MINUTE));
    }

    private static void refuse(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        throw CommonError.RATE_LIMIT_EXCEEDED
                .exception("Too many AI requests; try again in %d seconds".formatted(seconds))
                .retryAfter(seconds);
    }
}
