package com.purposepath.traction.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.EventStream;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class ActivityStoryTest {

    private static final String ACTIVITY = "/goals/{goalId}/activity";
    private static final String ENTRY = "/goals/{goalId}/activity/{activityId}";

    private final Tenant acme;
    private final Member maya;
    private final Member tom;
    private final String goal;

    ActivityStoryTest(Api api) {
        acme = api.newTenant();
        maya = acme.owner();
        tom = acme.user();
        goal = maya.post("/goals", Map.of("title", "Grow")).created().id();
    }

    @Test
    void aNoteIsKeptAndListedNewestFirst() {
        Reply note = maya.post("/goals/{id}/notes", Map.of("text", "  Went well  ", "title", "Tasting"), goal)
                .created();

        assertThat(note.data("/text")).isEqualTo("Went well");
        assertThat(note.data("/type")).isEqualTo("note");
        assertThat(note.data("/user_id")).isEqualTo(maya.userId().toString());
        assertThat(note.location()).isEqualTo("/goals/" + goal + "/activity/" + note.id());
        assertThat(note.etag()).isEqualTo("\"1\"");
        Reply list = maya.get(ACTIVITY, goal).ok();
        assertThat(list.json("/data/0")).isEqualTo(note.json("/data"));
        assertThat(list.data("/1/type")).isEqualTo("system");
        assertThat(list.data("/1/metadata/event")).isEqualTo("goal.created");
        assertThat(list.number("/pagination/total")).isEqualTo(2);
        assertThat(maya.get(ENTRY, goal, note.id()).ok().json("/data")).isEqualTo(note.json("/data"));
    }

    @Test
    void pollingGivesWhatCameAfterAnEventOldestFirst() {
        String seen = note("one").data("/event_id");
        note("two");
        note("three");

        Reply news = maya.get(ACTIVITY + "?since=" + seen, goal).ok();

        assertThat(List.of(news.data("/0/text"), news.data("/1/text"))).containsExactly("two", "three");
        String last = news.data("/1/event_id");
        assertThat(maya.get(ACTIVITY + "?since=" + last, goal)
                        .ok()
                        .json("/data")
                        .size())
                .isZero();
        maya.get(ACTIVITY + "?since=rubbish", goal).failsWith(400, "VALIDATION_ERROR");
        maya.get(ACTIVITY + "?page=2&since=" + last, goal).failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void theListCanBeNarrowedToTypes() {
        note("a note");
        maya.post("/goals/{id}/decisions", Map.of("text", "a decision"), goal).created();

        Reply some = maya.get(ACTIVITY + "?type=note,decision", goal).ok();

        assertThat(some.number("/pagination/total")).isEqualTo(2);
        maya.get(ACTIVITY + "?type=rumour", goal).failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void aRepeatedNoteIsTheSameNoteAndStreamedOnce() {
        Member once = maya.with("Idempotency-Key", UUID.randomUUID().toString());
        try (EventStream stream = maya.stream("/realtime/goals/{id}/activity", goal)) {
            stream.await("ready");
            Reply first = once.post("/goals/{id}/notes", Map.of("note", "only once"), goal)
                    .created();
            Reply again = once.post("/goals/{id}/notes", Map.of("note", "only once"), goal)
                    .created();
            note("another");

            assertThat(again.json("/data")).isEqualTo(first.json("/data"));
            assertThat(stream.next().id()).isEqualTo(first.data("/event_id"));
            assertThat(stream.next().data("/activity/text")).isEqualTo("another");
        }
    }

    @Test
    void anEntryOfEachKindAnnouncesItselfByItsOwnEvent() {
        try (EventStream stream = maya.stream("/realtime/goals/{id}/activity", goal)) {
            stream.await("ready");
            write("decision", "Cafés first").created();
            maya.post(
                            ACTIVITY,
                            Map.of(
                                    "type",
                                    "attachment",
                                    "text",
                                    "Price list",
                                    "url",
                                    "https://files.example.org/p.pdf"),
                            goal)
                    .created();
            write("weekly_review", "A good week").created();

            assertThat(stream.next().type()).isEqualTo("decision.created");
            var link = stream.next();
            assertThat(link.type()).isEqualTo("attachment.created");
            assertThat(link.data("/activity/url")).isEqualTo("https://files.example.org/p.pdf");
            assertThat(stream.next().data("/activity/type")).isEqualTo("weekly_review");
        }
        write("system", "I am the system").failsWith(422, "VALIDATION_ERROR");
        write("attachment", "no url").failsWith(422, "VALIDATION_ERROR");
        maya.post(ACTIVITY, Map.of("type", "note"), goal).failsWith(422, "VALIDATION_ERROR");
    }

    @Test
    void onlyTheAuthorOrAManagerEditsAnEntry() {
        Reply note = note("first words");

        tom.put(ENTRY, Map.of("text", "mine now"), goal, note.id()).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        Reply edited = acme.manager()
                .put(ENTRY, Map.of("text", "better words"), goal, note.id())
                .ok();

        assertThat(edited.data("/text")).isEqualTo("better words");
        assertThat(edited.number("/data/version")).isEqualTo(2);
        assertThat(edited.data("/event_id")).isEqualTo(note.data("/event_id"));
        assertThat(maya.put(ENTRY, Map.of("text", "better words"), goal, note.id())
                        .ok()
                        .number("/data/version"))
                .isEqualTo(2);
        maya.with("If-Match", "\"1\"")
                .put(ENTRY, Map.of("text", "late"), goal, note.id())
                .failsWith(412, "PRECONDITION_FAILED");
    }

    @Test
    void entriesOfTheSystemStayAsTheyAre() {
        String system = maya.get(ACTIVITY, goal).ok().data("/0/id");

        maya.put(ENTRY, Map.of("text", "history rewritten"), goal, system).failsWith(400, "BUSINESS_RULE_VIOLATION");
        maya.delete(ENTRY, goal, system).failsWith(400, "BUSINESS_RULE_VIOLATION");
    }

    @Test
    void aDeletedEntryIsGone() {
        Reply note = note("oops");
        try (EventStream stream = maya.stream("/realtime/tenants/{id}", acme.id())) {
            stream.await("ready");
            maya.delete(ENTRY, goal, note.id()).ok();

            var event = stream.next();
            assertThat(event.type()).isEqualTo("activity.deleted");
            assertThat(event.data("/entityId")).isEqualTo(note.id());
        }
        maya.get(ENTRY, goal, note.id()).failsWith(404, "ACTIVITY_NOT_FOUND");
    }

    @Test
    void anEntryIsFoundUnderItsOwnGoalOnly() {
        Reply note = note("here");
        String other = maya.post("/goals", Map.of("title", "Other")).created().id();

        maya.get(ENTRY, other, note.id()).failsWith(404, "ACTIVITY_NOT_FOUND");
        maya.get(ENTRY, goal, "nonsense").failsWith(404, "ACTIVITY_NOT_FOUND");
        maya.get(ACTIVITY, UUID.randomUUID()).failsWith(404, "GOAL_NOT_FOUND");
    }

    @Test
    void mentionsAreThoseOfTheListAndOfTheText() {
        tom.get("/goals").ok();
        String text = "Ask @[" + tom.userId() + "] and @[nobody]";

        Reply note = maya.post("/goals/{id}/notes", Map.of("note", text, "mentions", List.of(maya.userId())), goal)
                .created();

        assertThat(note.json("/data/mentions").valueStream().map(id -> id.asString()))
                .containsExactly(maya.userId().toString(), tom.userId().toString());
    }

    @Test
    void guestsReadButDoNotWrite() {
        Member guest = acme.guest();

        guest.get(ACTIVITY, goal).ok();
        guest.post("/goals/{id}/notes", Map.of("note", "May I?"), goal).failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }

    private Reply note(String text) {
        return maya.post("/goals/{id}/notes", Map.of("note", text), goal).created();
    }

    private Reply write(String type, String text) {
        return maya.post(ACTIVITY, Map.of("type", type, "text", text), goal);
    }
}
