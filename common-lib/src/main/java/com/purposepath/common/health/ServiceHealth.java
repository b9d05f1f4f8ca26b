package com.purposepath.common.health;

import com.purposepath.common.health.HealthBody.Check;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final Set<String> NOT_A_DEPENDENCY = Set.of("livenessState", "readinessState", "ping", "ssl");
    private static final Map<String, String> COMPONENTS = Map.of("db", "Database", "diskSpace", "Disk", "ai", "AI");

    private final HealthProperties properties;
    private final HealthEndpoint health;
    private final Clock clock;
    private final String version;

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

    /** Looks at every dependency that has a health contributor. */
    public HealthBody.State detailed() {
        var checks = new ArrayList<Check>(List.of(
                Check.of("API", true, "API is responsive"),
                Check.of("Application", true, "Application is running normally"),
                Check.of("Configuration", true, "Environment: " + properties.environment())));
        dependencies().forEach(checks::add);
        return state(checks.stream().allMatch(check -> check.status().equals(Check.HEALTHY)), checks);
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

    private Stream<Check> dependencies() {
        return health.health() instanceof CompositeHealthDescriptor all && all.getComponents() != null
                ? all.getComponents().entrySet().stream()
                        .filter(entry -> !NOT_A_DEPENDENCY.contains(entry.getKey()))
                        .map(entry -> check(entry.getKey(), entry.getValue()))
                : Stream.empty();
    }

    private static Check check(String name, HealthDescriptor found) {
        boolean up = found.getStatus().equals(Status.UP);
        return Check.of(COMPONENTS.getOrDefault(name, StringUtils.capitalize(name)), up, description(found, up));
    }

    /** A contributor may say it in its own words, as the detail {@code description}; anything else might name a host. */
    private static String description(HealthDescriptor found, boolean up) {
        Object own = found instanceof IndicatedHealthDescriptor indicated && indicated.getDetails() != null
                ? indicated.getDetails().get("description")
                : null;
        return own != null ? own.toString() : up ? "Reachable" : "Not available";
    }

    private HealthBody.State state(boolean healthy, @Nullable List<Check> checks) {
        String status = healthy ? Check.HEALTHY : "Unhealthy";
        return new HealthBody.State(
                status, properties.name(), version, clock.instant(), properties.environment(), checks);
    }
}
