package com.purposepath.gateway.health;

import com.purposepath.common.health.HealthBody;
import com.purposepath.common.web.Envelope;
import com.purposepath.gateway.contract.Backend;
import com.purposepath.gateway.routing.RoutingProperties;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks a service how it is. */
@Component
class StatusProbe {

    private static final ParameterizedTypeReference<Envelope<HealthBody.State>> ANSWER =
            new ParameterizedTypeReference<>() {};

    private final RoutingProperties routing;
    private final Duration timeout;
    private final Clock clock;
    private final WebClient client = WebClient.create();

    StatusProbe(RoutingProperties routing, StatusProperties properties, Clock clock) {
        this.routing = routing;
        this.timeout = properties.timeout();
        this.clock = clock;
    }

    /** Always answers; what cannot be asked is down. */
    Mono<BackendState> ask(Backend backend) {
        return client.get()
                .uri(routing.url(backend) + "/health/detailed")
                .exchangeToMono(answer -> answer.bodyToMono(ANSWER))
                .timeout(timeout)
                .elapsed()
                .map(answer -> BackendState.of(answer.getT2().data(), answer.getT1(), clock.instant()))
                .onErrorResume(away -> Mono.just(BackendState.down(clock.instant())));
    }
}
