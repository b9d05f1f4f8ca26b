package com.purposepath.common.health;

import com.purposepath.common.health.HealthBody.Check;
import com.purposepath.common.json.Spelling;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.info.BuildProperties;
import org.springframework.util.StringUtils;

/** Tells the state of this process in the words of the contract; what it knows comes from Actuator's health contributors. */
public final class ServiceHealth {

    /** A contributor says so with this detail when the service can do without what it watches. */
    public static final String OPTIONAL = "optional";

    private static final Set<String> NOT_A_DEPENDENCY = Set.of("livenessState", "readinessState", "ping", "ssl");
    private static final Map<String, String> COMPONENTS = Map.of("db", "Database", "ai", "AI");
    private static final double NANOS_PER_MILLI = 1e6;

    private final HealthProperties properties;
    private final HealthEndpoint health;
    private final Clock clock;
    private final String version;
    private volatile Set<String> names = Set.of();

    public ServiceHealth(
            HealthProperties properties, HealthEndpoint health, Clock clock, @Nullable BuildProperties build) {
        this.properties = properties;
        this.health = health;
        this.clock = clock;
        this.version = build == null || build.getVersion() == null ? "development" : build.getVersion();
    }

    /** Light: looks at nothing. */
    public HealthBody.State state() {
        return state(true, null);
    }

    /** Looks at every dependency that has a health contributor; one that is optional never makes the whole unhealthy. */
    public HealthBody.State detailed() {
        var checks = new ArrayList<Check>(List.of(
                Check.of("API", true, "API is responsive"),
                Check.of("Application", true, "Application is running normally"),
                Check.of("Configuration", true, "Environment: " + properties.environment())));
        boolean healthy = true;
        for (String name : dependencies()) {
            long begun = System.nanoTime();
            HealthDescriptor found = health.healthForPath(name);
            Check check = check(name, found);
            double latency = Math.round((System.nanoTime() - begun) / NANOS_PER_MILLI * 10) / 10.0;
            checks.add(properties.latencies() ? check.took(latency) : check);
            healthy &= check.healthy() || Boolean.TRUE.equals(detail(found, OPTIONAL));
        }
        return state(healthy, checks);
    }

    public boolean isReady() {
        return isUp("readiness");
    }

    public HealthBody.Probe ready() {
        return new HealthBody.Probe("Ready", clock.instant(), "Service is ready to accept requests");
    }

    public boolean isAlive() {
        return isUp("liveness");
    }

    public HealthBody.Probe alive() {
        return new HealthBody.Probe("Alive", clock.instant(), "Service is running");
    }

    private boolean isUp(String group) {
        HealthDescriptor found = health.healthForPath(group);
        return found != null && found.getStatus().equals(Status.UP);
    }

    private Set<String> dependencies() {
        if (names.isEmpty()
                && health.health() instanceof CompositeHealthDescriptor all
                && all.getComponents() != null) {
            var found = new TreeSet<>(all.getComponents().keySet());
            found.removeAll(NOT_A_DEPENDENCY);
            names = found;
        }
        return names;
    }

    private static Check check(String name, @Nullable HealthDescriptor found) {
        boolean up = found != null && found.getStatus().equals(Status.UP);
        return Check.of(COMPONENTS.getOrDefault(name, inWords(name)), up, description(found, up));
    }

    /** A contributor may say it in its own words, as the detail {@code description}; anything else might name a host. */
    private static String description(@Nullable HealthDescriptor found, boolean up) {
        Object own = detail(found, "description");
        return own != null ? own.toString() : up ? "Reachable" : "Not available";
    }

    private static @Nullable Object detail(@Nullable HealthDescriptor found, String name) {
        return found instanceof IndicatedHealthDescriptor indicated && indicated.getDetails() != null
                ? indicated.getDetails().get(name)
                : null;
    }

    /** {@code File storage} for {@code fileStorage}. */
    private static String inWords(String name) {
        return StringUtils.capitalize(Spelling.snake(name).replace('_', ' '));
    }

    private HealthBody.State state(boolean healthy, @Nullable List<Check> checks) {
        String status = healthy ? Check.HEALTHY : "Unhealthy";
        return new HealthBody.State(
                status, properties.name(), version, clock.instant(), properties.environment(), checks);
    }
}
