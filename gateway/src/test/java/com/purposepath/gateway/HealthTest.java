package com.purposepath.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthTest extends GatewayTest {

    private static final String WELL = """
            {"success":true,"data":{"status":"Healthy","service":"PurposePath Service","version":"1.2.3","timestamp":"2025-10-17T12:00:00Z",
            "environment":"local","checks":[{"component":"Database","status":"Healthy","description":"Reachable"}]}}
            """;

    @BeforeEach
    void allIsWell() {
        for (Upstream service : new Upstream[] {account, coaching, traction}) {
            service.on("/health/detailed", 200, WELL);
        }
    }

    @Test
    void theGatewayIsUpAndAliveWhateverTheServicesDo() {
        var up = json(get("/health"));
        assertThat(up.path("success").asBoolean()).isTrue();
        assertThat(up.at("/data/status").asString()).isEqualTo("Healthy");
        assertThat(up.at("/data/service").asString()).isEqualTo("PurposePath Gateway");
        assertThat(up.at("/data/version").asString()).isNotBlank();
        assertThat(up.at("/data/timestamp").asString()).endsWith("Z");
        assertThat(up.at("/data").has("checks")).isFalse();

        traction.stop();
        try {
            assertThat(json(get("/health/ready")).at("/data/status").asString()).isEqualTo("Ready");
            assertThat(json(get("/health/live")).at("/data/status").asString()).isEqualTo("Alive");
        } finally {
            traction.start();
        }
    }

    @Test
    void theDetailedProbeLooksAtTheServices() {
        var well = get("/health/detailed");
        assertThat(well.statusCode()).isEqualTo(200);
        assertThat(json(well).at("/data/checks").findValuesAsString("component"))
                .containsExactly("API", "Application", "Configuration", "Account", "Coaching", "Traction");

        traction.stop();
        try {
            var unwell = get("/health/detailed");
            assertThat(unwell.statusCode()).isEqualTo(503);
            assertThat(json(unwell).path("success").asBoolean()).isTrue();
            assertThat(json(unwell).at("/data/status").asString()).isEqualTo("Unhealthy");
            assertThat(json(unwell).at("/data/checks/5/status").asString()).isEqualTo("Unhealthy");
            assertThat(json(unwell).at("/data/checks/4/status").asString()).isEqualTo("Healthy");
            assertThat(unwell.body()).doesNotContain("127.0.0.1");
        } finally {
            traction.start();
        }
        assertThat(get("/health/detailed").statusCode()).isEqualTo(200);
    }

    @Test
    void theStartPageIsToldHowEachServiceIs() {
        await().untilAsserted(() -> {
            var coachingCard = json(get("/status.json")).at("/services/2");
            assertThat(coachingCard.path("id").asString()).isEqualTo("coaching");
            assertThat(coachingCard.path("state").asString()).isEqualTo("up");
            assertThat(coachingCard.path("version").asString()).isEqualTo("1.2.3");
            assertThat(coachingCard.path("latencyMs").isNumber()).isTrue();
            assertThat(coachingCard.path("since").asString()).endsWith("Z");
        });
        coaching.on("/health/detailed", 503, WELL.replace("\"Healthy\"", "\"Unhealthy\""));
        await().untilAsserted(() -> assertThat(
                        json(get("/status.json")).at("/services/2/state").asString())
                .isEqualTo("degraded"));
        coaching.stop();
        try {
            await().untilAsserted(() -> assertThat(
                            json(get("/status.json")).at("/services/2/state").asString())
                    .isEqualTo("down"));
        } finally {
            coaching.start();
        }
    }

    @Test
    void nothingElseOfActuatorIsReachable() {
        assertThat(get("/actuator").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/health").statusCode()).isEqualTo(404);
    }
}
