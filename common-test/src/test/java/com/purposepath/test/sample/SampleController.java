package com.purposepath.test.sample;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RestController
class SampleController {

    @PostMapping("/goals")
    ResponseEntity<JsonNode> create(
            @RequestBody Map<String, Object> body, @RequestHeader("X-Tenant-Id") String tenant) {
        ObjectNode goal = Examples.of("/components/responses/Goal");
        ((ObjectNode) goal.path("data"))
                .put("title", (String) body.get("title"))
                .put("owner_name", tenant);
        return ResponseEntity.status(201)
                .header("Location", "/goals/goal-1")
                .eTag("\"1\"")
                .body(goal);
    }

    @GetMapping("/goals/{goalId}")
    ResponseEntity<JsonNode> get(@PathVariable String goalId) {
        if (goalId.equals("broken")) {
            ObjectNode goal = Examples.of("/components/responses/Goal");
            ((ObjectNode) goal.path("data")).remove("title");
            return ResponseEntity.ok().eTag("\"1\"").body(goal);
        }
        return ResponseEntity.status(404).body(Examples.error("GOAL_NOT_FOUND"));
    }

    @PostMapping("/kpis")
    ResponseEntity<JsonNode> invalid() {
        ObjectNode error = Examples.error("VALIDATION_ERROR");
        error.putObject("errors").put("name", "Name is required").put("unit", "Unit is required");
        return ResponseEntity.status(422).body(error);
    }

    @GetMapping("/not/in/the/contract")
    Map<String, Object> unlisted() {
        return Map.of("success", true);
    }

    @GetMapping(path = "/realtime/goals/{goalId}/activity", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(@PathVariable String goalId) throws IOException {
        var emitter = new SseEmitter();
        emitter.send(SseEmitter.event().reconnectTime(3000).comment("heartbeat"));
        emitter.send(SseEmitter.event().id("7").name("ready").data(Map.of("type", "ready", "lastEventId", "7")));
        if (goalId.equals("broken")) {
            emitter.send(SseEmitter.event().name("ready").data(Map.of("type", "ready", "secret", "1")));
        }
        emitter.complete();
        return ResponseEntity.ok()
                .header("Cache-Control", "no-cache")
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }
}
