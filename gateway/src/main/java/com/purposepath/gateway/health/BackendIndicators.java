package com.purposepath.gateway.health;

import com.purposepath.gateway.contract.Backend;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Actuator what the status board knows. */
@Configuration(proxyBeanMethods = false)
class BackendIndicators {

    @Bean
    HealthIndicator accountHealthIndicator(StatusBoard board) {
        return () -> health(board.of(Backend.ACCOUNT));
    }

    @Bean
    HealthIndicator coachingHealthIndicator(StatusBoard board) {
        return () -> health(board.of(Backend.COACHING));
    }

    @Bean
    HealthIndicator tractionHealthIndicator(StatusBoard board) {
        return () -> health(board.of(Backend.TRACTION));
    }

    private static Health health(BackendState state) {
        return switch (state.condition()) {
            case UP -> Health.up().withDetail("description", "Healthy").build();
            case DEGRADED ->
                Health.down()
                        .withDetail("description", "Answers, but is not healthy")
                        .build();
            case DOWN ->
                Health.down().withDetail("description", "Not reachable").build();
            case UNKNOWN ->
                Health.unknown().withDetail("description", "Not yet asked").build();
        };
    }
}
