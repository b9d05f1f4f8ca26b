package com.purposepath.traction.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest("traction")
class SeriesStoryTest {

    private static final String SERIES = "/kpis/{k}/series?from=2025-08&to=2025-12";

    final Api api;
    final Member maya;

    SeriesStoryTest(Api api) {
        this.api = api;
        maya = api.newTenant().owner();
    }

    @Test
    void aLineIsDrawnThroughWhatWasMeasured() {
        String kpi = kpi("last");
        reading(kpi, "2025-08", 24000);
        reading(kpi, "2025-09", 26000);
        reading(kpi, "2025-10", 30000);
        maya.post("/kpis/{k}/targets", Map.of("period", "2025-12", "value", 40000), kpi)
                .created();

        Reply series = maya.get(SERIES + "&projection=linear&periods=2", kpi).ok();
        assertThat(series.json("/data/points")).hasSize(7);
        assertThat(series.number("/data/points/2/actual")).isEqualTo(30000);
        assertThat(series.json("/data/points/2/projected").isNull()).isTrue();
        assertThat(series.number("/data/points/3/projected")).isEqualTo(32666.6667);
        assertThat(series.number("/data/points/4/projected")).isEqualTo(35666.6667);
        assertThat(series.number("/data/points/4/target_expected")).isEqualTo(40000);
        assertThat(series.text("/data/points/6/period")).isEqualTo("2026-02");
        assertThat(series.number("/data/points/6/projected")).isEqualTo(41666.6667);
        assertThat(series.number("/data/summary/count")).isEqualTo(3);
        assertThat(series.number("/data/summary/change_pct")).isEqualTo(25);
        assertThat(series.number("/data/summary/average")).isEqualTo(26666.6667);
        assertThat(series.number("/data/summary/slope")).isEqualTo(3000);
        assertThat(series.text("/data/summary/trend")).isEqualTo("improving");
        assertThat(maya.get("/shared-kpis/{k}/plan?from=2025-08&to=2025-12", kpi)
                        .ok()
                        .json("/data/points"))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"last", "sum", "average"})
    void quartersCombineTheirMonths(String aggregation) {
        String kpi = kpi(aggregation);
        reading(kpi, "2025-07", 1);
        reading(kpi, "2025-08", 3);
        reading(kpi, "2025-10", 8);

        Reply series = maya.get("/kpis/{k}/series?from=2025-07&to=2025-12&granularity=quarter", kpi)
                .ok();
        assertThat(series.text("/data/points/0/period")).isEqualTo("2025-Q3");
        assertThat(series.number("/data/points/0/actual"))
                .isEqualTo(Map.of("last", 3.0, "sum", 4.0, "average", 2.0).get(aggregation));
        assertThat(series.number("/data/points/1/actual")).isEqualTo(8);
        Reply year = maya.get("/kpis/{k}/series?from=2025-07-01&to=2025-12-31&granularity=year", kpi)
                .ok();
        assertThat(year.text("/data/points/0/period")).isEqualTo("2025");
    }

    @Test
    void nothingMeasuredIsNothing() {
        Reply series = maya.get("/kpis/{k}/series", kpi("last")).ok();
        assertThat(series.json("/data/points")).hasSize(12);
        assertThat(series.number("/data/summary/count")).isZero();
        assertThat(series.json("/data/summary/slope").isNull()).isTrue();
        assertThat(series.text("/data/summary/trend")).isEqualTo("stable");
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        String kpi = kpi("last");
        for (String bad : new String[] {
            "from=2025-10&to=2025-09",
            "from=2019-01&to=2025-01",
            "from=now",
            "granularity=week",
            "projection=wild",
            "projection=linear&granularity=year",
            "projection=linear&periods=13",
            "periods=0"
        }) {
            maya.get("/kpis/{k}/series?" + bad, kpi).failsWith(400, "VALIDATION_ERROR");
        }
        maya.get("/kpis/{k}/series", UUID.randomUUID()).failsWith(404, "KPI_NOT_FOUND");
        api.newTenant().owner().get("/kpis/{k}/series", kpi).failsWith(404, "KPI_NOT_FOUND");
    }

    @Test
    void thePlanningOfAGoalHasItsLinksTargetsAndMonths() {
        String kpi = kpi("last");
        String goal = maya.post("/goals", Map.of("title", "G")).created().id();
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", kpi), goal).created();
        maya.post("/kpis/{k}/targets", Map.of("period", "2025-11", "value", 1), kpi)
                .created();
        maya.post("/kpis/{k}/targets", Map.of("period", "2025-12", "value", 2, "goal_id", goal), kpi)
                .created();

        Reply planning = maya.get("/goals/{g}/kpi-planning", goal).ok();
        assertThat(planning.text("/data/kpis/0/link/kpi_id")).isEqualTo(kpi);
        assertThat(planning.text("/data/kpis/0/targets/0/goal_id")).isEqualTo(goal);
        assertThat(planning.json("/data/kpis/0/targets")).hasSize(2);
        assertThat(planning.json("/data/kpis/0/series"))
                .isEqualTo(maya.get("/kpis/{k}/series?goalId=" + goal, kpi).ok().json("/data"));
        maya.get("/goals/{g}/kpi-planning", UUID.randomUUID()).failsWith(404, "GOAL_NOT_FOUND");
    }

    private String kpi(String aggregation) {
        return maya.post("/kpis", Map.of("name", "K", "aggregation", aggregation))
                .created()
                .id();
    }

    private void reading(String kpi, String period, int value) {
        maya.post("/kpis/{k}/readings", Map.of("period", period, "value", value), kpi)
                .created();
    }
}
