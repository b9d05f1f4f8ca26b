package com.purposepath.gateway.health;

import com.purposepath.common.health.HealthBody;
import com.purposepath.common.health.ServiceHealth;
import com.purposepath.common.web.Envelope;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The four probes of the gateway itself. */
@RestController
@RequestMapping("/health")
class HealthController {

    private final ServiceHealth health;
    private final StatusBoard board;

    HealthController(ServiceHealth health, StatusBoard board) {
        this.health = health;
        this.board = board;
    }

    @GetMapping
    Envelope<HealthBody.State> basic() {
        return Envelope.of(health.state());
    }

    @GetMapping("/detailed")
    Mono<ResponseEntity<Envelope<HealthBody.State>>> detailed() {
        return board.refresh().then(Mono.fromCallable(() -> {
            var state = health.detailed();
            return answer(state.healthy(), Envelope.of(state));
        }));
    }

    @GetMapping("/ready")
    ResponseEntity<?> ready() {
        return health.isReady()
                ? answer(true, Envelope.of(health.ready()))
                : answer(false, HealthBody.NotReady.INSTANCE);
    }

    @GetMapping("/live")
    ResponseEntity<?> live() {
        return health.isAlive()
                ? answer(true, Envelope.of(health.alive()))
                : answer(false, HealthBody.NotReady.INSTANCE);
    }

    private static <T> ResponseEntity<T> answer(boolean well, T body) {
        return ResponseEntity.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(body);
    }
}
