package com.purposepath.coaching.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.coaching.CoachingStory;
import com.purposepath.coaching.engine.Engine;
import com.purposepath.test.Api;
import com.purposepath.test.Reply;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScheduleStoryTest extends CoachingStory {

    static final String PATH = "/operations/scheduling-suggestions";
    static final LocalDate MONDAY =
            LocalDate.now(ZoneOffset.UTC).plusDays(2).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    ScheduleStoryTest(Api api, Engine engine) {
        super(api, engine);
    }

    @Test
    void whatOthersWaitForComesFirstAndWhatCannotBeInTimeSaysWhy() {
        Reply reply = maya.post(PATH, bakery()).ok();

        assertThat(ids(reply)).containsExactly("act-1", "act-3", "act-2");
        JsonNode checklist = reply.json("/data/0");
        assertThat(checklist.at("/suggestedStartDate").asString()).isEqualTo(day(0));
        assertThat(checklist.at("/suggestedDueDate").asString()).isEqualTo(day(2));
        assertThat(checklist.at("/allocation/2/hours").asDouble()).isEqualTo(4);
        assertThat(texts(checklist.at("/resourceConsiderations")))
                .anyMatch(text -> text.contains("person-ana is fully booked"));
        JsonNode training = reply.json("/data/2");
        assertThat(training.at("/suggestedStartDate").asString()).isEqualTo(day(3));
        assertThat(training.at("/daysLate").asInt()).isEqualTo(1);
        assertThat(texts(training.at("/risks")))
                .anyMatch(text -> text.contains(day(3)) && text.contains("Write the onboarding checklist"));
        assertThat(texts(training.at("/dependencies")))
                .containsExactly("Write the onboarding checklist must be finished first.");
        JsonNode film = reply.json("/data/1");
        assertThat(film.at("/allocation")
                        .valueStream()
                        .map(portion -> portion.at("/date").asString()))
                .containsExactly(day(0), day(1), day(3), day(4));
        assertThat(texts(film.at("/resourceConsiderations"))).anyMatch(text -> text.contains("is away on " + day(2)));
        assertThat(film.at("/alternativeSchedules").isEmpty()).isFalse();
    }

    @Test
    void theSameRequestHasTheSameDates() {
        Reply first = maya.post(PATH, bakery()).ok();
        Reply second = maya.post(PATH, bakery()).ok();

        assertThat(second.json("/data/0/cached").asBoolean()).isFalse();
        for (int place = 0; place < 3; place++) {
            assertThat(second.json("/data/" + place + "/allocation"))
                    .isEqualTo(first.json("/data/" + place + "/allocation"));
        }
    }

    @Test
    void aDependencyOutsideTheRequestCountsAsDoneButIsARisk() {
        Reply reply = maya.post(PATH, actions(with(action("a", 4), "dependencies", List.of("elsewhere-7"))))
                .ok();

        assertThat(texts(reply.json("/data/0/risks"))).anyMatch(text -> text.contains("elsewhere-7"));
        assertThat(reply.json("/data/0/dependencies").isEmpty()).isTrue();
    }

    @Test
    void aCriticalDeadlineThatNamesNobodyBindsWhatIsCritical() {
        Map<String, Object> constraints = Map.of(
                "startDate", day(0), "criticalDeadlines", List.of(Map.of("date", day(0), "description", "Fair")));
        Reply reply = maya.post(
                        PATH,
                        with(
                                actions(
                                        with(action("a", 16), "priority", "critical"),
                                        with(action("b", 16), "priority", "low")),
                                "constraints",
                                constraints))
                .ok();

        assertThat(reply.json("/data/0/daysLate").asInt()).isEqualTo(1);
        assertThat(texts(reply.json("/data/0/risks"))).anyMatch(text -> text.contains(day(0)) && text.contains("Fair"));
        assertThat(reply.json("/data/1/daysLate").asInt()).isZero();
    }

    @Test
    void theWeekOfTheTeamIsNotExceeded() {
        Map<String, Object> constraints = Map.of("startDate", day(0), "teamCapacity", 10);

        Reply reply = maya.post(PATH, with(actions(action("a", 8), action("b", 8)), "constraints", constraints))
                .ok();

        assertThat(reply.json("/data/1/allocation/1/date").asString()).isEqualTo(day(7));
        assertThat(texts(reply.json("/data/1/resourceConsiderations")))
                .anyMatch(text -> text.contains("Nobody is assigned"));
    }

    @Test
    void theDayOfTheTimeZoneCounts() {
        Map<String, Object> constraints = Map.of(
                "timeZone",
                "Pacific/Kiritimati",
                "workingDays",
                List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"));

        Reply reply = maya.post(PATH, with(actions(action("a", 1)), "constraints", constraints))
                .ok();

        assertThat(LocalDate.parse(reply.data("/0/suggestedStartDate")))
                .isIn(
                        LocalDate.now(ZoneOffset.ofHours(14)),
                        LocalDate.now(ZoneOffset.ofHours(14)).minusDays(1));
    }

    @Test
    void actionsThatWaitForEachOtherAreRefusedInTheirOrder() {
        Reply reply = maya.post(
                        PATH,
                        actions(
                                with(action("a", 1), "dependencies", List.of("b")),
                                with(action("b", 1), "dependencies", List.of("a"))))
                .failsWith(400, "BUSINESS_RULE_VIOLATION");

        assertThat(reply.text("/details/rule")).isEqualTo("DEPENDENCY_CYCLE");
        assertThat(texts(reply.json("/details/cycle"))).containsExactly("a", "b", "a");
    }

    @Test
    void anIdThatOccursTwiceIsRefusedByName() {
        Reply reply = maya.post(PATH, actions(action("a", 1), action("a", 2), action("b", 2)))
                .failsWith(400, "BUSINESS_RULE_VIOLATION");

        assertThat(reply.text("/details/rule")).isEqualTo("DUPLICATE_ACTION_ID");
        assertThat(texts(reply.json("/details/actionIds"))).containsExactly("a");
    }

    @Test
    void withoutRoomTheActionsAndTheLimitAreNamed() {
        Map<String, Object> nobody = Map.of(
                "teamAvailability",
                List.of(Map.of("personId", "ana", "hoursPerWeek", 0, "unavailableDates", List.of())));
        Reply reply = maya.post(
                        PATH,
                        with(
                                actions(
                                        with(action("a", 1), "assignedTo", "ana"),
                                        with(action("b", 1), "dependencies", List.of("a")),
                                        action("c", 1)),
                                "constraints",
                                nobody))
                .failsWith(400, "BUSINESS_RULE_VIOLATION");

        assertThat(reply.text("/details/rule")).isEqualTo("NO_CAPACITY");
        assertThat(texts(reply.json("/details/actionIds"))).containsExactly("a", "b");
        assertThat(reply.text("/error")).contains("ana has no hours in a week");
        maya.post(PATH, actions(with(action("a", 1), "currentStartDate", "2099-01-01")))
                .failsWith(400, "BUSINESS_RULE_VIOLATION");
        maya.post(PATH, with(actions(action("a", 9)), "constraints", Map.of("teamCapacity", 0.05)))
                .failsWith(400, "BUSINESS_RULE_VIOLATION");
    }

    @Test
    void whatIsMissingOrContradictsItselfIsNamed() {
        maya.post(PATH, Map.of()).failsWith(422, "VALIDATION_ERROR").naming("actions");
        maya.post(PATH, actions(action("a", 0)))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("actions[0].estimatedDuration");
        maya.post(
                        PATH,
                        actions(with(
                                with(action("a", 1), "currentStartDate", "2025-11-20"),
                                "currentDueDate",
                                "2025-11-19")))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("actions[0].currentDueDate");
        var twice = Map.of("personId", "ana", "hoursPerWeek", 40);
        maya.post(
                        PATH,
                        with(
                                actions(action("a", 1)),
                                "constraints",
                                Map.of("timeZone", "Mars/Olympus", "teamAvailability", List.of(twice, twice))))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("constraints.timeZone", "constraints.teamAvailability[1].personId");
        maya.post(PATH, with(actions(action("a", 1)), "constraints", Map.of("workingDays", List.of())))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("constraints.workingDays");
        maya.post(PATH, with(actions(action("a", 1)), "constraints", Map.of("workingDays", List.of("mon", "mon"))))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("constraints.workingDays");
    }

    @Test
    void guestsAndPlansWithoutOperationsAreRefused() {
        acme.guest().post(PATH, bakery()).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.claiming(claims -> claims.features("goals")).post(PATH, bakery()).failsWith(403, "FEATURE_NOT_AVAILABLE");
    }

    @Test
    void aHundredActionsTakeLessThanTwoSeconds() {
        Object[] many = IntStream.range(0, 100)
                .mapToObj(number -> with(
                        with(
                                with(action("act-" + number, 1 + number % 30), "assignedTo", "person-" + number % 4),
                                "currentDueDate",
                                MONDAY.plusDays(number * 37 % 60).toString()),
                        "dependencies",
                        number % 3 == 0 && number > 0 ? List.of("act-" + (number - 1)) : List.of()))
                .toArray();
        maya.post(PATH, bakery()).ok();

        Instant before = Instant.now();
        Reply reply = maya.post(PATH, actions(many)).ok();

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(ids(reply)).hasSize(100).doesNotHaveDuplicates();
    }

    private static Map<String, Object> bakery() {
        Map<String, Object> ana = Map.of("personId", "person-ana", "hoursPerWeek", 40, "unavailableDates", List.of());
        Map<String, Object> ben =
                Map.of("personId", "person-ben", "hoursPerWeek", 20, "unavailableDates", List.of(day(2)));
        return with(
                actions(
                        titled("act-1", "Write the onboarding checklist", 20, "person-ana", day(4), "high"),
                        with(
                                titled(
                                        "act-2",
                                        "Train the support team on the checklist",
                                        12,
                                        "person-ana",
                                        day(3),
                                        "medium"),
                                "dependencies",
                                List.of("act-1")),
                        titled("act-3", "Film a short tour", 16, "person-ben", null, "low")),
                "constraints",
                Map.of(
                        "startDate", day(0),
                        "teamCapacity", 50,
                        "criticalDeadlines",
                                List.of(Map.of(
                                        "date",
                                        day(14),
                                        "description",
                                        "Spring campaign",
                                        "actionIds",
                                        List.of("act-3"))),
                        "teamAvailability", List.of(ana, ben)));
    }

    private static String day(int number) {
        return MONDAY.plusDays(number).toString();
    }

    private static Map<String, Object> titled(
            String id, String title, double hours, String person, String due, String priority) {
        var action = new LinkedHashMap<String, Object>();
        action.put("id", id);
        action.put("title", title);
        action.put("estimatedDuration", hours);
        action.put("assignedTo", person);
        action.put("currentDueDate", due);
        action.put("priority", priority);
        return action;
    }

    private static Map<String, Object> actions(Object... actions) {
        return Map.of("actions", Arrays.asList(actions));
    }

    private static Map<String, Object> action(String id, double hours) {
        return Map.of("id", id, "title", "Do " + id, "estimatedDuration", hours);
    }

    private static Map<String, Object> with(Map<String, Object> request, String field, Object value) {
        var changed = new LinkedHashMap<>(request);
        changed.put(field, value);
        return changed;
    }

    private static List<String> ids(Reply reply) {
        return reply.json("/data")
                .valueStream()
                .map(one -> one.at("/actionId").asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
