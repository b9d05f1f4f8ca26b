package com.purposepath.gateway.routing;

import com.purposepath.gateway.contract.Backend;
import com.purposepath.gateway.contract.Operation;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are and how long they may take.
 *
 * @param accountUrl base address of account-service
 * @param coachingUrl base address of coaching-service
 * @param tractionUrl base address of traction-service
 * @param responseTimeout longest wait for the head of an answer, and then between two pieces of its body; streams may take for ever
 * @param responseTimeouts other waits, by operationId
 */
@ConfigurationProperties("purposepath.gateway.routing")
public record RoutingProperties(
        @DefaultValue("http://localhost:8001") URI accountUrl,
        @DefaultValue("http://localhost:8000") URI coachingUrl,
        @DefaultValue("http://localhost:8002") URI tractionUrl,
        @DefaultValue("35s") Duration responseTimeout,
        @DefaultValue Map<String, Duration> responseTimeouts) {

    public URI url(Backend backend) {
        return switch (backend) {
            case ACCOUNT -> accountUrl;
            case COACHING -> coachingUrl;
            case TRACTION -> tractionUrl;
        };
    }

    Duration timeoutOf(Operation operation) {
        return responseTimeouts.getOrDefault(operation.id(), responseTimeout);
    }
}
