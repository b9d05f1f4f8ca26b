package com.purposepath.gateway.health;

import com.purposepath.gateway.contract.Backend;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Knows how each service is, and since when. */
@Component
public class StatusBoard implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StatusBoard.class);

    private final StatusProbe probe;
    private final StatusProperties properties;
    private final Map<Backend, BackendState> states = new ConcurrentHashMap<>();
    private Disposable watch = Disposables.disposed();

    StatusBoard(StatusProbe probe, StatusProperties properties, Clock clock) {
        this.probe = probe;
        this.properties = properties;
        for (Backend backend : Backend.values()) {
            states.put(backend, BackendState.unknown(clock.instant()));
        }
    }

    public BackendState of(Backend backend) {
        return states.getOrDefault(backend, BackendState.unknown(Instant.EPOCH));
    }

    /** Asks all services at once, and completes when the last has answered or its time is up. */
    public Mono<Void> refresh() {
        return Flux.just(Backend.values())
                .flatMap(backend -> probe.ask(backend).doOnNext(state -> learn(backend, state)))
                .then();
    }

    @Override
    public void start() {
        watch = Flux.interval(Duration.ZERO, properties.every())
                .onBackpressureDrop()
                .concatMap(_ -> refresh(), 1)
                .subscribe();
    }

    @Override
    public void stop() {
        watch.dispose();
    }

    @Override
    public boolean isRunning() {
        return !watch.isDisposed();
    }

    private void learn(Backend backend, BackendState state) {
        BackendState before = states.put(backend, state.after(of(backend)));
        if (before != null && before.condition() != state.condition()) {
            log.info(
                    "service changed service={} from={} to={}",
                    backend.segment(),
                    before.condition(),
                    state.condition());
        }
    }
}
