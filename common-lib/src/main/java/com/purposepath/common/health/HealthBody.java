package com.purposepath.common.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.purposepath.common.json.CamelCase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the four probes. */
public sealed interface HealthBody {

    /**
     * The service and, in the detailed answer, what it depends on.
     *
     * @param status {@code Healthy} or {@code Unhealthy}
     */
    @CamelCase
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(
            String status,
            String service,
            String version,
            Instant timestamp,
            String environment,
            @Nullable List<Check> checks)
            implements HealthBody {

        /** Whether every check is well. */
        public boolean healthy() {
            return status.equals(Check.HEALTHY);
        }
    }

    /** The answer of a probe that succeeds: {@code Ready} or {@code Alive}. */
    @CamelCase
    record Probe(String status, Instant timestamp, String message) implements HealthBody {}

    /** The answer of a readiness probe that fails; exactly these two fields. */
    @CamelCase
    record NotReady(boolean success, String error) implements HealthBody {

        public static final NotReady INSTANCE = new NotReady(false, "Service not ready");
    }

    /**
     * One thing that was looked at.
     *
     * @param latencyMs how long the look took, in milliseconds; null where the service does not say
     */
    @CamelCase
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Check(
            String component,
            String status,
            String description,
            @Nullable Double latencyMs) {

        static final String HEALTHY = "Healthy";

        public static Check of(String component, boolean healthy, String description) {
            return new Check(component, healthy ? HEALTHY : "Unhealthy", description, null);
        }

        Check took(double milliseconds) {
            return new Check(component, status, description, milliseconds);
        }

        boolean healthy() {
            return status.equals(HEALTHY);
        }
    }
}
