package com.purposepath.traction.kpiupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class KpiUpdateStoryTest {

    private static final String OF_ACTION = "/operations/actions/{id}/kpi-updates";

    private final Api api;
    private final Tenant acme;
    private final Member maya;
    private final String action;
    private final String kpi;
    private final String goal;
    private final String link;

    KpiUpdateStoryTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        maya = acme.owner();
        action = maya.post("/operations/actions", Map.of("title", "Taste"))
                .created()
                .id();
        kpi = maya.post("/kpis", Map.of("name", "Revenue", "target_value", 100))
                .created()
                .id();
        goal = maya.post("/goals", Map.of("title", "Sell")).created().id();
        link = maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", kpi), goal)
                .created()
                .id();
    }

    @Test
    void anActionWritesTheReadingOfItsMonthAndAdjustsItLater() {
        Reply first = maya.post(
                        "/operations/kpi-updates",
                        Map.of(
                                "action_id",
                                action,
                                "kpi_id",
                                link,
                                "shared_kpi_id",
                                kpi,
                                "new_value",
                                40.5,
                                "update_date",
                                "2025-10-12",
                                "notes",
                                "Pier Café signed",
                                "horizonId",
                                "h1"))
                .created();

        String reading = first.data("/reading/id");
        assertThat(first.location()).isEqualTo("/kpis/" + kpi + "/readings/" + reading);
        assertThat(first.data("/kpi_id")).isEqualTo(kpi);
        assertThat(first.data("/previous_value")).isNull();
        assertThat(first.data("/reading/source")).isEqualTo("action");
        assertThat(first.data("/reading/action_id")).isEqualTo(action);
        assertThat(first.data("/reading/period")).isEqualTo("2025-10");
        assertThat(maya.get("/goals/{g}", goal).ok().number("/data/progress")).isEqualTo(40.5);

        Reply second = acme.user()
                .post(
                        "/actions/{id}/kpi-updates",
                        Map.of("kpi_id", link, "new_value", 60, "update_date", "2025-10-30"),
                        action)
                .created();

        assertThat(second.data("/reading/id")).isEqualTo(reading);
        assertThat(second.number("/data/previous_value")).isEqualTo(40.5);
        assertThat(second.number("/data/reading/value")).isEqualTo(40.5);
        assertThat(second.number("/data/reading/effective_value")).isEqualTo(60);
        assertThat(second.data("/reading/reason")).isEqualTo("Update from action");
        Reply list = maya.get(OF_ACTION, action).ok();
        assertThat(list.number("/pagination/total")).isEqualTo(2);
        assertThat(list.data("/0/id")).isEqualTo(second.id());
        assertThat(list.data("/1/horizon_id")).isEqualTo("h1");
        assertThat(maya.get("/goals/{g}/activity", goal).ok().data("/0/text")).contains("adjusted to 60");
    }

    @Test
    void withoutADateItIsOfToday() {
        Reply update = maya.post(OF_ACTION, Map.of("shared_kpi_id", kpi, "new_value", 1), action)
                .created();

        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(update.data("/update_date")).isEqualTo(today.toString());
        maya.post(
                        OF_ACTION,
                        Map.of(
                                "kpi_id",
                                kpi,
                                "new_value",
                                1,
                                "update_date",
                                today.plusMonths(1).toString()),
                        action)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("update_date");
        maya.post(OF_ACTION, Map.of("kpi_id", kpi), action)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("new_value");
        maya.post(OF_ACTION, Map.of("new_value", 1), action)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("kpi_id");
        maya.post("/operations/kpi-updates", Map.of("kpi_id", kpi, "new_value", 1))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("action_id");
    }

    @Test
    void whatItWorksOnMustBeThere() {
        UUID nothing = UUID.randomUUID();
        maya.post(OF_ACTION, Map.of("kpi_id", nothing, "new_value", 1), action).failsWith(404, "KPI_NOT_FOUND");
        maya.post(OF_ACTION, Map.of("kpi_id", kpi, "new_value", 1), nothing).failsWith(404, "ACTION_NOT_FOUND");
        maya.post("/operations/kpi-updates", Map.of("action_id", nothing, "kpi_id", kpi, "new_value", 1))
                .failsWith(404, "ACTION_NOT_FOUND");
        maya.post("/operations/kpi-updates", Map.of("action_id", action, "kpi_id", nothing, "new_value", 1))
                .failsWith(404, "KPI_NOT_FOUND");
        maya.get(OF_ACTION, nothing).failsWith(404, "ACTION_NOT_FOUND");
    }

    @Test
    void guestsReadAndStrangersSeeNothing() {
        acme.guest().get(OF_ACTION, action).ok();
        acme.guest()
                .post(OF_ACTION, Map.of("kpi_id", kpi, "new_value", 1), action)
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.claiming(claims -> claims.features("operations"))
                .get(OF_ACTION, action)
                .failsWith(403, "FEATURE_NOT_AVAILABLE");
        api.newTenant().owner().get(OF_ACTION, action).failsWith(404, "ACTION_NOT_FOUND");
    }

    @Test
    void anUpdateGoesWithItsReading() {
        Reply update = maya.post(OF_ACTION, Map.of("kpi_id", kpi, "new_value", 1), action)
                .created();

        maya.delete("/kpis/{k}/readings/{r}", kpi, update.data("/reading/id")).ok();

        assertThat(maya.get(OF_ACTION, action).ok().number("/pagination/total")).isZero();
    }
}
