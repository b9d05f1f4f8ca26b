package com.purposepath.coaching.engine;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells the probes whether AI operations can be answered. */
@Component("ai")
class EngineHealth implements HealthIndicator {

    private final Engine engine;

    EngineHealth(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        return switch (engine.state()) {
            case READY -> described(Health.up(), "Built-in engine ready; no provider configured");
            case LOADING -> described(Health.down(), "The built-in engine is loading its model");
            case FAILED -> described(Health.down(), "The built-in engine could not load its model");
        };
    }

    private static Health described(Health.Builder health, String description) {
        return health.withDetail("description", description).build();
    }
}
