package com.purposepath.traction.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Event;
import com.purposepath.test.EventStream;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class GoalStreamStoryTest {

    private static final String STREAM = "/realtime/goals/{goalId}/activity";

    private final Tenant acme;
    private final Member maya;
    private final String goal;

    GoalStreamStoryTest(Api api) {
        acme = api.newTenant();
        maya = acme.owner();
        goal = maya.post("/goals", Map.of("title", "Streamed")).created().id();
    }

    @Test
    void aNoteArrivesWithItsEntry() {
        try (EventStream stream = maya.stream(STREAM, goal)) {
            Event ready = stream.next();
            var note = note("Tasting went well");

            Event event = stream.next();
            assertThat(ready.type()).isEqualTo("ready");
            assertThat(event.type()).isEqualTo("activity.created");
            assertThat(event.id()).isEqualTo(note.data("/event_id"));
            assertThat(event.data("/activity/id")).isEqualTo(note.id());
            assertThat(event.data("/activity/text")).isEqualTo("Tasting went well");
            assertThat(event.data("/activity/type")).isEqualTo("note");
            assertThat(event.data("/actorId")).isEqualTo(maya.userId().toString());
            assertThat(Long.parseLong(event.id())).isGreaterThan(Long.parseLong(ready.id()));
        }
    }

    @Test
    void theHeadersKeepProxiesFromHoldingEventsBack() {
        try (EventStream stream = maya.stream(STREAM, goal)) {
            stream.await("ready");

            assertThat(stream.header("Content-Type")).isEqualToIgnoringCase("text/event-stream;charset=UTF-8");
            assertThat(stream.header("Cache-Control")).isEqualTo("no-cache, no-store, no-transform");
            assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(stream.retry()).isEqualTo(3000);
        }
    }

    @Test
    void whoResumesGetsWhatWasMissedAndThenWhatIsNew() {
        String seen;
        try (EventStream stream = maya.stream(STREAM, goal)) {
            stream.await("ready");
            note("one");
            seen = stream.await("activity.created").id();
        }
        note("two");
        note("three");

        try (EventStream stream = maya.with("Last-Event-ID", seen).stream(STREAM, goal)) {
            List<String> texts = new ArrayList<>();
            texts.add(stream.next().data("/activity/text"));
            Event last = stream.next();
            texts.add(last.data("/activity/text"));
            Event ready = stream.next();
            note("four");
            texts.add(stream.next().data("/activity/text"));

            assertThat(texts).containsExactly("two", "three", "four");
            assertThat(ready.type()).isEqualTo("ready");
            assertThat(ready.id()).isEqualTo(last.id());
        }
    }

    @Test
    void theHeaderWinsOverTheParameter() {
        note("one");
        String first = maya.get("/goals/{id}/activity", goal).ok().data("/0/event_id");
        note("two");

        try (EventStream stream = maya.with("Last-Event-ID", first).stream(STREAM + "?lastEventId=0", goal)) {
            assertThat(stream.next().data("/activity/text")).isEqualTo("two");
            assertThat(stream.next().type()).isEqualTo("ready");
        }
        try (EventStream stream = maya.stream(STREAM + "?lastEventId=" + first, goal)) {
            assertThat(stream.next().data("/activity/text")).isEqualTo("two");
        }
    }

    @Test
    void anUnknownPlaceMeansStartingAnew() {
        for (String unknown : List.of("999999999", "not-ours")) {
            try (EventStream stream = maya.with("Last-Event-ID", unknown).stream(STREAM, goal)) {
                Event resync = stream.next();
                Event ready = stream.next();

                assertThat(resync.type()).isEqualTo("resync");
                assertThat(resync.data("/reason")).isEqualTo("unknown");
                assertThat(resync.data("/lastEventId")).isEqualTo(resync.id());
                assertThat(ready.id()).isEqualTo(resync.id());
            }
        }
    }

    @Test
    void otherGoalsAreNotHeard() {
        String other = maya.post("/goals", Map.of("title", "Other")).created().id();
        try (EventStream stream = maya.stream(STREAM, goal)) {
            stream.await("ready");
            maya.post("/goals/{id}/notes", Map.of("note", "elsewhere"), other).created();
            note("here");

            assertThat(stream.next().data("/activity/text")).isEqualTo("here");
        }
    }

    @Test
    void aDeletedGoalEndsItsStreams() {
        try (EventStream stream = maya.stream(STREAM, goal)) {
            stream.await("ready");
            maya.delete("/goals/{id}", goal).ok();

            assertThat(stream.next().data("/reason")).isEqualTo("goal_deleted");
            stream.awaitEnd();
        }
    }

    @Test
    void aTokenThatRunsOutEndsTheStream() {
        Member brief = maya.claiming(claims -> claims.expiresIn(Duration.ofSeconds(2)));
        try (EventStream stream = brief.stream(STREAM, goal)) {
            stream.await("ready");

            assertThat(stream.next().type()).isEqualTo("token.expired");
            stream.awaitEnd();
        }
    }

    @Test
    void anEndedSessionEndsTheStreamWithinSeconds() {
        Member tom = acme.user();
        try (EventStream stream = tom.stream(STREAM, goal)) {
            stream.await("ready");
            tom.revoke();

            assertThat(stream.within(Duration.ofSeconds(10)).next().data("/reason"))
                    .isEqualTo("access_revoked");
            stream.awaitEnd();
        }
    }

    @Test
    void silenceIsBrokenByAHeartbeat() {
        try (EventStream stream = maya.stream(STREAM, goal).within(Duration.ofSeconds(20))) {
            stream.await("ready");

            stream.awaitComment("heartbeat");
        }
    }

    @Test
    void theTokenMayStandInTheQuery() {
        Member plain = maya.without("Authorization").without("X-Tenant-Id");
        for (String name : List.of("access_token", "token")) {
            String query = "?" + name + "=" + maya.token() + "&tenant=" + acme.id();
            try (EventStream stream = plain.stream(STREAM + query, goal)) {
                assertThat(stream.next().type()).isEqualTo("ready");
            }
        }
        plain.get(STREAM, goal).failsWith(401, "UNAUTHORIZED");
        plain.get(STREAM + "?token=" + maya.token(), goal).failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void whatCannotBeServedIsRefusedBeforeTheStreamOpens(
            @org.springframework.beans.factory.annotation.Autowired Api api) {
        api.newTenant().owner().get(STREAM, goal).failsWith(404, "GOAL_NOT_FOUND");
        maya.get(STREAM, "nonsense").failsWith(404, "GOAL_NOT_FOUND");
        acme.user()
                .claiming(claims -> claims.features("goals"))
                .get(STREAM, goal)
                .failsWith(403, "FEATURE_NOT_AVAILABLE");
    }

    @Test
    void anEleventhStreamIsRefusedUntilOneEnds() {
        Member tom = acme.user();
        List<EventStream> open = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            EventStream stream = tom.stream(STREAM, goal);
            stream.await("ready");
            open.add(stream);
        }

        tom.get(STREAM, goal).failsWith(429, "RATE_LIMIT_EXCEEDED");
        open.forEach(EventStream::close);
    }

    @Test
    void whoHangsUpAndComesBackAtOnceIsNotTakenForMany() {
        Member tom = acme.user();
        for (int i = 0; i < 30; i++) {
            try (EventStream stream = tom.stream(STREAM, goal)) {
                stream.await("ready");
            }
        }
    }

    private Reply note(String text) {
        return maya.post("/goals/{id}/notes", Map.of("note", text), goal).created();
    }
}
