package com.purposepath.gateway.page;

import com.purposepath.common.health.ServiceHealth;
import com.purposepath.gateway.contract.Backend;
import com.purposepath.gateway.health.StatusBoard;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The live part of the start page. */
@RestController
@ConditionalOnBooleanProperty(name = "purposepath.gateway.pages-enabled", matchIfMissing = true)
class StatusController {

    private final StatusBoard board;
    private final ServiceHealth health;
    private final PageProperties pages;
    private final Instant startedAt;

    StatusController(StatusBoard board, ServiceHealth health, PageProperties pages, Clock clock) {
        this.board = board;
        this.health = health;
        this.pages = pages;
        this.startedAt = clock.instant();
    }

    @GetMapping("/status.json")
    ResponseEntity<Status> status() {
        List<Status.Service> backends = Stream.of(Backend.values())
                .map(backend -> Status.Service.of(backend, board.of(backend)))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Status.of(health.state(), startedAt, backends, pages));
    }
}
