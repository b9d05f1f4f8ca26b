package com.purposepath.gateway.health;

import com.purposepath.common.health.HealthBody;
import com.purposepath.common.health.HealthBody.Check;
import com.purposepath.common.json.CamelCase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service was when it was last asked.
 *
 * @param condition up, degraded (it answers, but something it needs is missing), down, or unknown before the first answer
 * @param latencyMs how long the answer took; null where there was none
 * @param since since when the condition has been the same
 */
@CamelCase
public record BackendState(
        Condition condition,
        @Nullable String version,
        @Nullable Long latencyMs,
        Instant since,
        List<Check> checks) {

    /** What can be said of a service in one word. */
    public enum Condition {
        UNKNOWN,
        UP,
        DEGRADED,
        DOWN
    }

    static BackendState unknown(Instant now) {
        return new BackendState(Condition.UNKNOWN, null, null, now, List.of());
    }

    static BackendState down(Instant now) {
        return new BackendState(Condition.DOWN, null, null, now, List.of());
    }

    static BackendState of(HealthBody.State answer, long latencyMs, Instant now) {
        Condition condition = answer.healthy() ? Condition.UP : Condition.DEGRADED;
        return new BackendState(
                condition, answer.version(), latencyMs, now, answer.checks() == null ? List.of() : answer.checks());
    }

    BackendState after(BackendState before) {
        return before.condition == condition
                ? new BackendState(condition, version, latencyMs, before.since, checks)
                : this;
    }
}
