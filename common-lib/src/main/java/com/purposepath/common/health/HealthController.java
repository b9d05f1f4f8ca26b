package com.purposepath.common.health;

import com.purposepath.common.security.Public;
import com.purposepath.common.web.Envelope;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The four probes. */
@Public
@RestController
@RequestMapping("/health")
class HealthController {

    private final ServiceHealth health;

    HealthController(ServiceHealth health) {
        this.health = health;
    }

    @GetMapping
    Envelope<HealthBody.State> basic() {
        return Envelope.of(health.state());
    }

    @GetMapping("/detailed")
    ResponseEntity<Envelope<HealthBody.State>> detailed() {
        var state = health.detailed();
        return ResponseEntity.status(state.healthy() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(Envelope.of(state));
    }

    @GetMapping("/ready")
    ResponseEntity<Object> ready() {
        return health.isReady() ? ResponseEntity.ok(Envelope.of(health.ready())) : notReady();
    }

    @GetMapping("/live")
    ResponseEntity<Object> live() {
        return health.isAlive() ? ResponseEntity.ok(Envelope.of(health.alive())) : notReady();
    }

    private static ResponseEntity<Object> notReady() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(HealthBody.NotReady.INSTANCE);
    }
}
