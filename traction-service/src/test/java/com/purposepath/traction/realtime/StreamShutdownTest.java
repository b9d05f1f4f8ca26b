package com.purposepath.traction.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.EventStream;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class StreamShutdownTest {

    private final Tenant acme;
    private final Member maya;
    private final StreamShutdown shutdown;

    StreamShutdownTest(Api api, StreamShutdown shutdown) {
        acme = api.newTenant();
        maya = acme.owner();
        this.shutdown = shutdown;
    }

    @AfterEach
    void startAgain() {
        shutdown.start();
    }

    @Test
    void aServerThatShutsDownSaysWhenToComeBackAndEndsItsStreams() {
        try (EventStream stream = maya.stream("/realtime/tenants/{id}", acme.id())) {
            stream.await("ready");

            shutdown.stop();

            stream.awaitEnd();
            assertThat(stream.retry()).isBetween(1_000L, 10_000L).isNotEqualTo(3_000L);
        }
        maya.get("/realtime/tenants/{id}", acme.id()).failsWith(503, "SERVICE_UNAVAILABLE");
    }
}
