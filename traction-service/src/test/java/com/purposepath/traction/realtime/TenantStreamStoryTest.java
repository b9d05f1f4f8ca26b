package com.purposepath.traction.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Event;
import com.purposepath.test.EventStream;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class TenantStreamStoryTest {

    private static final String STREAM = "/realtime/tenants/{tenantId}";
    private static final String EVENTS = "/realtime/tenants/{tenantId}/events";

    private final Api api;
    private final Tenant acme;
    private final Member maya;

    TenantStreamStoryTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        maya = acme.owner();
    }

    @Test
    void everythingInTheTenantArrivesInOrderOfItsEmission() {
        try (EventStream stream = maya.stream(STREAM, acme.id())) {
            stream.await("ready");
            String goal = goal("Sell more");
            maya.post("/goals/{id}:activate", Map.of(), goal).ok();

            Event created = stream.next();
            Event entry = stream.next();
            Event moved = stream.next();
            assertThat(List.of(created.type(), entry.type(), moved.type()))
                    .containsExactly("goal.created", "activity.created", "goal.status_changed");
            assertThat(created.data("/goalId")).isEqualTo(goal);
            assertThat(entry.data("/activity/type")).isEqualTo("system");
            assertThat(moved.data("/from")).isEqualTo("draft");
            assertThat(moved.data("/to")).isEqualTo("active");
            assertThat(stream.next().type()).isEqualTo("activity.created");
        }
    }

    @Test
    void typesNarrowTheStream() {
        try (EventStream stream = maya.stream(STREAM + "?types=goal.updated,goal.deleted", acme.id())) {
            stream.await("ready");
            String goal = goal("Sell more");
            maya.delete("/goals/{id}", goal).ok();

            assertThat(stream.next().type()).isEqualTo("goal.deleted");
        }
        maya.get(STREAM + "?types=goal.vanished", acme.id()).failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void thePathNamesTheTenantAndNothingMaySayOtherwise() {
        Tenant other = api.newTenant();

        try (EventStream stream = maya.without("X-Tenant-Id").stream(STREAM, acme.id())) {
            assertThat(stream.next().type()).isEqualTo("ready");
        }
        maya.get(STREAM, other.id()).failsWith(403, "FORBIDDEN");
        maya.get(STREAM + "?tenant=" + other.id(), acme.id()).failsWith(400, "VALIDATION_ERROR");
        maya.with("X-Tenant-Id", other.id().toString()).get(STREAM, acme.id()).failsWith(400, "VALIDATION_ERROR");
        maya.get(EVENTS, other.id()).failsWith(403, "FORBIDDEN");
    }

    @Test
    void anotherTenantHearsNothing() {
        Tenant other = api.newTenant();
        try (EventStream stream = other.owner().stream(STREAM, other.id())) {
            stream.await("ready");
            goal("Secret");
            String own = other.owner()
                    .post("/goals", Map.of("title", "Own"))
                    .created()
                    .id();

            assertThat(stream.next().data("/goalId")).isEqualTo(own);
        }
    }

    @Test
    void pollingGivesTheSameEventsPieceByPiece() {
        String start = maya.get(EVENTS, acme.id()).ok().data("/lastEventId");
        List<Event> streamed = new ArrayList<>();
        try (EventStream stream = maya.stream(STREAM, acme.id())) {
            stream.await("ready");
            goal("One");
            goal("Two");
            for (int i = 0; i < 4; i++) {
                streamed.add(stream.next());
            }
        }

        var first = maya.get(EVENTS + "?limit=3&since=" + start, acme.id()).ok();
        var second = maya.get(EVENTS + "?limit=3&since=" + first.data("/lastEventId"), acme.id())
                .ok();

        assertThat(first.json("/data/events").size()).isEqualTo(3);
        assertThat(first.json("/data/hasMore").asBoolean()).isTrue();
        assertThat(second.json("/data/events").size()).isEqualTo(1);
        assertThat(second.json("/data/hasMore").asBoolean()).isFalse();
        assertThat(first.json("/data/events/0")).isEqualTo(streamed.getFirst().data());
        assertThat(second.json("/data/events/0")).isEqualTo(streamed.getLast().data());
        assertThat(second.data("/lastEventId")).isEqualTo(streamed.getLast().id());
    }

    @Test
    void pollingPassesOverWhatWasNotAskedFor() {
        String start = maya.get(EVENTS, acme.id()).ok().data("/lastEventId");
        String goal = goal("One");
        maya.delete("/goals/{id}", goal).ok();

        var answer = maya.get(EVENTS + "?types=goal.deleted&since=" + start, acme.id())
                .ok();

        assertThat(answer.json("/data/events").size()).isEqualTo(1);
        assertThat(maya.get(EVENTS + "?since=" + answer.data("/lastEventId"), acme.id())
                        .ok()
                        .json("/data/events")
                        .size())
                .isZero();
    }

    @Test
    void anUnknownPlaceAsksForAReload() {
        var answer = maya.get(EVENTS + "?since=424242", acme.id()).ok();

        assertThat(answer.json("/data/resync").asBoolean()).isTrue();
        assertThat(answer.json("/data/events").size()).isZero();
    }

    private String goal(String title) {
        return maya.post("/goals", Map.of("title", title)).created().id();
    }
}
