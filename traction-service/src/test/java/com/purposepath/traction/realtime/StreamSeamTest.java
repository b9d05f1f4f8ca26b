package com.purposepath.traction.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Event;
import com.purposepath.test.EventStream;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many write at once while readers keep hanging up and coming back: every event exactly once, in the order of commit. */
@ServiceTest("traction")
class StreamSeamTest {

    private static final int WRITERS = 8;
    private static final int NOTES_EACH = 100;
    private static final int READERS = 5;
    private static final int BEFORE_HANGING_UP = 23;

    private final Tenant acme;
    private final Member maya;
    private final String goal;
    private final String otherGoal;

    StreamSeamTest(Api api) {
        acme = api.newTenant();
        maya = acme.owner();
        goal = maya.post("/goals", Map.of("title", "Busy")).created().id();
        otherGoal = maya.post("/goals", Map.of("title", "Busy too")).created().id();
    }

    @Test
    void nothingIsLostOrRepeatedWhileManyWriteAndReadersReconnect() throws ExecutionException, InterruptedException {
        long start = head();
        long end = start + WRITERS * NOTES_EACH;
        List<Future<List<Long>>> readers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(() -> readTo(start, end)));
            }
            Future<List<Long>> ofGoal = threads.submit(() -> readGoalTo(start, WRITERS * NOTES_EACH / 2));
            IntStream.range(0, WRITERS).forEach(writer -> threads.submit(() -> write(writer)));

            List<Long> all = LongStream.rangeClosed(start + 1, end).boxed().toList();
            for (Future<List<Long>> reader : readers) {
                assertThat(reader.get()).isEqualTo(all);
            }
            assertThat(ofGoal.get()).isEqualTo(entriesSince(start));
        }
    }

    private void write(int writer) {
        for (int i = 0; i < NOTES_EACH; i++) {
            String target = i % 2 == 0 ? goal : otherGoal;
            maya.post("/goals/{id}/notes", Map.of("note", writer + "/" + i), target)
                    .created();
        }
    }

    /** Comes back again and again with the last id that it saw, be it an event's or that of {@code ready}. */
    private List<Long> readTo(long start, long end) {
        List<Long> seen = new ArrayList<>();
        String last = Long.toString(start);
        while (Long.parseLong(last) < end) {
            try (EventStream stream = maya.with("Last-Event-ID", last).stream("/realtime/tenants/{tenantId}", acme.id())
                    .within(Duration.ofSeconds(20))) {
                for (int i = 0; i < BEFORE_HANGING_UP && Long.parseLong(last) < end; i++) {
                    last = take(stream.next(), seen);
                }
            }
        }
        return seen;
    }

    private List<Long> readGoalTo(long start, int count) {
        List<Long> seen = new ArrayList<>();
        String last = Long.toString(start);
        while (seen.size() < count) {
            try (EventStream stream = maya.with("Last-Event-ID", last).stream("/realtime/goals/{goalId}/activity", goal)
                    .within(Duration.ofSeconds(20))) {
                for (int i = 0; i < BEFORE_HANGING_UP && seen.size() < count; i++) {
                    last = take(stream.next(), seen);
                }
            }
        }
        return seen;
    }

    private static String take(Event event, List<Long> seen) {
        if (!event.type().equals("ready")) {
            assertThat(event.type()).isEqualTo("activity.created");
            seen.add(Long.parseLong(event.id()));
        }
        return event.id();
    }

    private long head() {
        return Long.parseLong(
                maya.get("/realtime/tenants/{id}/events", acme.id()).ok().data("/lastEventId"));
    }

    private List<Long> entriesSince(long start) {
        List<Long> ids = new ArrayList<>();
        String since = Long.toString(start);
        var page = maya.get("/goals/{id}/activity?limit=100&since=" + since, goal)
                .ok()
                .json("/data");
        while (!page.isEmpty()) {
            page.forEach(entry -> ids.add(Long.parseLong(entry.at("/event_id").asString())));
            page = maya.get("/goals/{id}/activity?limit=100&since=" + ids.getLast(), goal)
                    .ok()
                    .json("/data");
        }
        return ids;
    }
}
