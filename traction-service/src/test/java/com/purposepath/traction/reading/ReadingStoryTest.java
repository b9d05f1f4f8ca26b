package com.purposepath.traction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import com.purposepath.test.Together;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class ReadingStoryTest {

    private static final String READINGS = "/kpis/{id}/readings";
    private static final String READING = "/kpis/{id}/readings/{r}";

    final Api api;
    final Tenant acme;
    final Member maya;
    final String kpi;

    ReadingStoryTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        maya = acme.owner();
        kpi = maya.post("/kpis", Map.of("name", "Revenue", "target_value", 40000, "baseline_value", 20000))
                .created()
                .id();
    }

    @Test
    void aReadingIsKeptExactlyAndMovesTheKpi() {
        Reply reading = maya.post(
                        READINGS, "{\"period\": \"2025-10\", \"value\": 29400.123456, \"notes\": \" Late \"}", kpi)
                .created();

        assertThat(reading.body()).contains("\"value\":29400.123456", "\"effective_value\":29400.123456");
        assertThat(reading.data("/kind")).isEqualTo("measured");
        assertThat(reading.data("/source")).isEqualTo("manual");
        assertThat(reading.data("/notes")).isEqualTo("Late");
        assertThat(reading.data("/recorded_by_name")).isNotEmpty();
        assertThat(reading.location()).isEqualTo("/kpis/" + kpi + "/readings/" + reading.id());
        assertThat(maya.get(READING, kpi, reading.id()).ok().json("/data")).isEqualTo(reading.json("/data"));

        maya.post(READINGS, Map.of("period", "2025-09", "value", 22000), kpi).created();
        Reply shown = maya.get("/kpis/{id}", kpi).ok();
        assertThat(shown.number("/data/current_value")).isEqualTo(29400.123456);
        assertThat(shown.data("/current_period")).isEqualTo("2025-10");
        assertThat(shown.number("/data/progress")).isEqualTo(47.0);
        assertThat(shown.text("/data/readings/0/period")).isEqualTo("2025-10");
        assertThat(shown.etag()).isEqualTo("\"1\"");
    }

    @Test
    void aMonthHasOneReading() {
        String first = maya.post(READINGS, Map.of("period", "2025-10", "value", 1), kpi)
                .created()
                .id();
        Reply second = maya.post(READINGS, Map.of("period", "2025-10", "value", 2), kpi)
                .failsWith(409, "DUPLICATE_RESOURCE");
        assertThat(second.text("/details/existingId")).isEqualTo(first);

        List<Reply> race = Together.times(8, () -> maya.post(READINGS, Map.of("period", "2025-11", "value", 3), kpi));
        assertThat(race).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(race).filteredOn(reply -> reply.status() == 409).hasSize(7);
    }

    @Test
    void anUpsertChangesWhatIsThere() {
        Reply first = maya.post(READINGS, Map.of("period", "2025-10", "value", 1), kpi)
                .created();
        Reply changed = maya.post(READINGS + "?upsert=true", Map.of("period", "2025-10", "value", 2), kpi)
                .ok();

        assertThat(changed.id()).isEqualTo(first.id());
        assertThat(changed.number("/data/value")).isEqualTo(2);
        assertThat(changed.etag()).isEqualTo("\"2\"");
        acme.user()
                .post(READINGS + "?upsert=true", Map.of("period", "2025-10", "value", 3), kpi)
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.post(READINGS + "?upsert=true", Map.of("period", "2025-09", "value", 3), kpi)
                .created();
    }

    @Test
    void anEstimateGivesWayToWhatWasMeasured() {
        String next = YearMonth.now(ZoneOffset.UTC).plusMonths(1).toString();
        String now = YearMonth.now(ZoneOffset.UTC).toString();
        maya.post(READINGS, Map.of("period", next, "value", 5), kpi)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("period");
        maya.post(READINGS, Map.of("period", next, "value", 5, "kind", "estimate"), kpi)
                .created();
        Reply estimate = maya.post(READINGS, Map.of("period", now, "value", 6, "kind", "estimate"), kpi)
                .created();
        assertThat(maya.get("/kpis/{id}", kpi).ok().data("/current_value")).isNull();

        Reply measured = acme.user()
                .post(READINGS, Map.of("period", now, "value", 7), kpi)
                .ok();
        assertThat(measured.id()).isEqualTo(estimate.id());
        assertThat(measured.data("/kind")).isEqualTo("measured");
        assertThat(maya.get("/kpis/{id}", kpi).ok().number("/data/current_value"))
                .isEqualTo(7);
        assertThat(periods("?kind=estimate")).containsExactly(next);
    }

    @Test
    void anAdjustmentCountsUntilItIsTakenBack() {
        String id = maya.post(READINGS, Map.of("period", "2025-10", "value", 29400), kpi)
                .created()
                .id();
        Reply adjusted = maya.post(
                        READING + ":adjust", Map.of("adjusted_value", 30000, "reason", "Late invoice"), kpi, id)
                .ok();

        assertThat(adjusted.number("/data/value")).isEqualTo(29400);
        assertThat(adjusted.number("/data/effective_value")).isEqualTo(30000);
        assertThat(adjusted.data("/reason")).isEqualTo("Late invoice");
        assertThat(maya.get("/kpis/{id}", kpi).ok().number("/data/current_value"))
                .isEqualTo(30000);
        maya.post(READING + ":adjust", "{\"adjusted_value\": null, \"reason\": \"It was right\"}", kpi, id)
                .ok();
        assertThat(maya.get("/kpis/{id}", kpi).ok().number("/data/current_value"))
                .isEqualTo(29400);

        Reply rows = maya.get(READING + "/adjustments", kpi, id).ok();
        assertThat(rows.number("/pagination/total")).isEqualTo(2);
        assertThat(rows.json("/data/0/adjusted_value").isNull()).isTrue();
        assertThat(rows.number("/data/0/previous_value")).isEqualTo(30000);
        assertThat(rows.number("/data/1/adjusted_value")).isEqualTo(30000);
        maya.post(READING + ":adjust", Map.of("adjusted_value", 1), kpi, id)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("reason");
        maya.post(READING + ":adjust", Map.of("reason", "x"), kpi, id)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("adjusted_value");
    }

    @Test
    void anAdjustmentMayComeWithTheReadingOrAfterIt() {
        maya.post(READINGS, Map.of("period", "2025-10", "value", 1, "adjusted_value", 2), kpi)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("reason");
        Reply first = maya.post(
                        READINGS, Map.of("period", "2025-10", "value", 1, "adjustedValue", 2, "reason", "R"), kpi)
                .created();
        assertThat(first.etag()).isEqualTo("\"1\"");
        assertThat(maya.get(READING + "/adjustments", kpi, first.id()).ok().number("/data/0/previous_value"))
                .isEqualTo(1);

        Reply second = maya.post(
                        READINGS, Map.of("period", "2025-10", "value", 99, "adjusted_value", 3, "reason", "S"), kpi)
                .ok();
        assertThat(second.number("/data/value")).isEqualTo(1);
        assertThat(second.number("/data/effective_value")).isEqualTo(3);
        acme.user()
                .post(READINGS, Map.of("period", "2025-10", "value", 1, "adjusted_value", 4, "reason", "T"), kpi)
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }

    @Test
    void aCorrectionChangesWhatItHolds() {
        Reply reading = maya.post(READINGS, Map.of("period", "2025-10", "value", 1), kpi)
                .created();
        maya.post(READINGS, Map.of("period", "2025-09", "value", 1), kpi).created();
        String id = reading.id();

        maya.put(READING, Map.of("period", "2025-09"), kpi, id).failsWith(409, "DUPLICATE_RESOURCE");
        assertThat(maya.put(READING, Map.of("period", "2025-08", "value", 5), kpi, id)
                        .ok()
                        .etag())
                .isEqualTo("\"2\"");
        assertThat(maya.put(READING, Map.of("value", 5.0), kpi, id).ok().etag()).isEqualTo("\"2\"");
        maya.put(READING, Map.of("adjusted_value", 6), kpi, id)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("reason");
        assertThat(maya.put(READING, Map.of("adjusted_value", 6, "reason", "R"), kpi, id)
                        .ok()
                        .number("/data/effective_value"))
                .isEqualTo(6);
        assertThat(maya.put(READING, "{\"adjusted_value\": null, \"reason\": \"Back\"}", kpi, id)
                        .ok()
                        .data("/adjusted_value"))
                .isNull();
        maya.with("If-Match", "\"1\"").put(READING, Map.of("value", 9), kpi, id).failsWith(412, "PRECONDITION_FAILED");
        maya.put(READING, Map.of("value", 1.0000001), kpi, id)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("value");
        acme.user().put(READING, Map.of("value", 9), kpi, id).failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }

    @Test
    void aDeletedReadingFreesItsMonthAndTheKpiFollows() {
        maya.post(READINGS, Map.of("period", "2025-09", "value", 1), kpi).created();
        String id = maya.post(
                        READINGS, Map.of("period", "2025-10", "value", 2, "adjusted_value", 3, "reason", "R"), kpi)
                .created()
                .id();
        acme.user().delete(READING, kpi, id).failsWith(403, "INSUFFICIENT_PERMISSIONS");

        maya.delete(READING, kpi, id).ok();
        maya.get(READING, kpi, id).failsWith(404, "READING_NOT_FOUND");
        assertThat(maya.get("/kpis/{id}", kpi).ok().data("/current_period")).isEqualTo("2025-09");
        maya.post(READINGS, Map.of("period", "2025-10", "value", 4), kpi).created();
    }

    @Test
    void theListIsNarrowedByMonthsOrDays() {
        for (String period : List.of("2025-07", "2025-08", "2025-09", "2025-10")) {
            maya.post(READINGS, Map.of("period", period, "value", 1), kpi).created();
        }
        assertThat(periods("")).containsExactly("2025-10", "2025-09", "2025-08", "2025-07");
        assertThat(periods("?start_date=2025-08&end_date=2025-09-30")).containsExactly("2025-09", "2025-08");
        assertThat(periods("?limit=2&page=2")).containsExactly("2025-08", "2025-07");
        maya.get(READINGS + "?startDate=summer", kpi).failsWith(400, "VALIDATION_ERROR");
        maya.get(READINGS + "?startDate=2025-10&endDate=2025-09", kpi).failsWith(400, "VALIDATION_ERROR");
        maya.get(READINGS + "?kind=guess", kpi).failsWith(400, "VALIDATION_ERROR");
        assertThat(maya.get("/shared-kpis/{id}/actuals", kpi).ok().number("/pagination/total"))
                .isEqualTo(4);
    }

    @Test
    void aReadingBelongsToItsKpiAndItsTenant() {
        String id = maya.post(READINGS, Map.of("period", "2025-10", "value", 1), kpi)
                .created()
                .id();
        String other = maya.post("/kpis", Map.of("name", "Other")).created().id();
        maya.get(READING, other, id).failsWith(404, "READING_NOT_FOUND");
        maya.get(READING, kpi, "x").failsWith(404, "READING_NOT_FOUND");
        maya.get(READING, UUID.randomUUID(), id).failsWith(404, "KPI_NOT_FOUND");
        api.newTenant().owner().get(READING, kpi, id).failsWith(404, "KPI_NOT_FOUND");
        api.newTenant()
                .owner()
                .post(READINGS, Map.of("period", "2025-10", "value", 1), kpi)
                .failsWith(404, "KPI_NOT_FOUND");
        maya.post(READINGS, Map.of("period", "2025-13", "value", 1), kpi)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("period");
        maya.post(READINGS, Map.of(), kpi).failsWith(422, "VALIDATION_ERROR").naming("period", "value");
        acme.guest()
                .post(READINGS, Map.of("period", "2025-10", "value", 1), kpi)
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }

    private List<String> periods(String query) {
        var periods = new ArrayList<String>();
        maya.get(READINGS + query, kpi)
                .ok()
                .json("/data")
                .forEach(reading -> periods.add(reading.path("period").asString()));
        return periods;
    }
}
