package com.purposepath.traction.realtime;

import com.purposepath.common.error.CommonError;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts the open streams of each person on this replica. */
@Component
class StreamQuota {

    static final int MOST = 10;

    private static final int RETRY_SECONDS = 15;

    private final Map<UUID, Integer> open = new ConcurrentHashMap<>();

    /** Takes one, or refuses with 429. */
    void take(UUID userId) {
        open.compute(userId, (person, count) -> {
            if (count != null && count >= MOST) {
                throw CommonError.RATE_LIMIT_EXCEEDED
                        .exception("At most " + MOST + " streams at once")
                        .retryAfter(RETRY_SECONDS);
            }
            return count == null ? 1 : count + 1;
        });
    }

    void giveBack(UUID userId) {
        open.computeIfPresent(userId, (person, count) -> count == 1 ? null : count - 1);
    }
}
