package com.purposepath.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.localstack.fleet.Service;
import com.purposepath.test.Event;
import com.purposepath.test.EventStream;
import com.purposepath.test.Member;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@EndToEnd
class CrashTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String LAST = "The last note";

    private final TestStack stack;
    private final Member maya;
    private final String goal;

    CrashTest(TestStack stack) {
        this.stack = stack;
        this.maya = stack.api().newTenant().owner();
        this.goal = maya.post("/traction/api/v1/goals", Map.of("title", "Survive"))
                .created()
                .id();
    }

    @Test
    void aKilledTractionLosesNothingAndTheStreamGoesOnWhereItBroke() throws InterruptedException {
        List<Event> before;
        List<String> answered;
        try (EventStream stream = stream(maya)) {
            stream.await("ready");
            answered = killedWhileWriting();
            stream.within(PATIENCE).awaitEnd();
            before = stream.events();
        }
        stack.restart(Service.TRACTION);

        List<String> seen = new ArrayList<>(notes(before));
        seen.addAll(notes(resumed(lastId(before))));

        assertThat(seen).containsAll(answered).doesNotHaveDuplicates().isEqualTo(notesOfTheGoal());
    }

    private static String lastId(List<Event> events) {
        return events.stream()
                .map(Event::id)
                .filter(id -> !id.isEmpty())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<String> killedWhileWriting() throws InterruptedException {
        try (var writers = new NoteWriters(maya, goal)) {
            writers.awaitAnswers(20, PATIENCE);
            stack.kill(Service.TRACTION);
            return writers.stopped();
        }
    }

    private List<Event> resumed(String lastEventId) {
        try (EventStream stream = stream(maya.with("Last-Event-ID", lastEventId))) {
            stream.within(PATIENCE).await("ready");
            maya.post("/traction/api/v1/goals/{id}/notes", Map.of("note", LAST), goal)
                    .created();
            stream.await(event -> notes(List.of(event)).contains(LAST));
            return stream.events();
        }
    }

    private EventStream stream(Member member) {
        return member.stream("/traction/api/v1/realtime/goals/{id}/activity", goal);
    }

    private static List<String> notes(List<Event> events) {
        return events.stream()
                .filter(event -> event.data().at("/activity/type").asString("").equals("note"))
                .map(event -> event.data("/activity/text"))
                .toList();
    }

    private List<String> notesOfTheGoal() {
        JsonNode newestFirst = maya.get("/traction/api/v1/goals/{id}/activity?type=note&limit=100", goal)
                .ok()
                .json("/data");
        return newestFirst
                .valueStream()
                .map(entry -> entry.path("text").asString())
                .toList()
                .reversed();
    }
}
