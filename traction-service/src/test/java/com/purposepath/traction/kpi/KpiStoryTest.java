package com.purposepath.traction.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import com.purposepath.test.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest("traction")
class KpiStoryTest {

    final Api api;
    final Tenant acme;
    final Member maya;

    KpiStoryTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        maya = acme.owner();
    }

    @Test
    void aKpiNeedsOnlyAName() {
        Reply kpi = maya.post("/kpis", Map.of("name", " Revenue ")).created();

        assertThat(kpi.data("/name")).isEqualTo("Revenue");
        assertThat(kpi.data("/direction")).isEqualTo("up");
        assertThat(kpi.json("/data/is_shared").asBoolean()).isTrue();
        assertThat(kpi.data("/aggregation")).isEqualTo("last");
        assertThat(kpi.data("/owner_id")).isEqualTo(maya.userId().toString());
        assertThat(kpi.json("/data/measurable").asBoolean()).isFalse();
        assertThat(kpi.data("/trend")).isNull();
        Reply detail = maya.get("/kpis/{id}", kpi.id()).ok();
        assertThat(detail.json("/data/readings")).isEmpty();
        assertThat(detail.json("/data/linked_goals")).isEmpty();
        assertThat(detail.etag()).isEqualTo("\"1\"");
    }

    @Test
    void valuesAreKeptExactly() {
        Reply kpi = maya.post(
                        "/kpis",
                        "{\"name\": \"N\", \"baseline_value\": 0.000001, \"target_value\": 999999999999999.123456, \"unit\": \"USD\", \"kind\": \"lagging\", \"isShared\": false}")
                .created();
        assertThat(kpi.body()).contains("\"target_value\":999999999999999.123456", "\"baseline_value\":0.000001");
        assertThat(kpi.json("/data/is_shared").asBoolean()).isFalse();

        maya.post("/kpis", "{\"name\": \"N\", \"target_value\": 1.1234567}")
                .failsWith(422, "VALIDATION_ERROR")
                .naming("target_value");
        maya.post("/kpis", "{\"name\": \"N\", \"target_value\": 1e16}")
                .failsWith(422, "VALIDATION_ERROR")
                .naming("target_value");
        maya.post("/kpis", "{\"name\": \"N\", \"target_value\": \"7\"}").is(400);
        maya.post("/kpis", Map.of("direction", "sideways", "name", "N"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("direction");
        maya.post("/kpis", Map.of()).failsWith(422, "VALIDATION_ERROR").naming("name");
    }

    @Test
    void anUpdateChangesWhatItHoldsAndNullClears() {
        String id = maya.post("/kpis", Map.of("name", "N", "unit", "USD", "target_value", 10))
                .created()
                .id();
        Reply changed = maya.put("/kpis/{id}", "{\"unit\": null, \"owner_id\": null, \"category\": \"Sales\"}", id)
                .ok();

        assertThat(changed.data("/unit")).isNull();
        assertThat(changed.data("/owner_id")).isNull();
        assertThat(changed.data("/owner_name")).isNull();
        assertThat(changed.number("/data/target_value")).isEqualTo(10);
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(maya.put("/kpis/{id}", "{\"target_value\": 10.0, \"category\": \"Sales\"}", id)
                        .ok()
                        .etag())
                .isEqualTo("\"2\"");
        maya.put("/kpis/{id}", "{\"name\": null}", id)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("name");
        maya.with("If-Match", "\"1\"")
                .put("/kpis/{id}", Map.of("name", "x"), id)
                .failsWith(412, "PRECONDITION_FAILED");
        maya.put("/kpis/{id}", Map.of("owner_id", UUID.randomUUID().toString()), id)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("owner_id");
    }

    @Test
    void itsOwnPeopleAndManagersMayChangeIt() {
        Member tom = acme.user();
        String id = maya.post("/kpis", Map.of("name", "N")).created().id();
        tom.put("/kpis/{id}", Map.of("name", "x"), id).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        tom.delete("/kpis/{id}", id).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.guest().post("/kpis", Map.of("name", "N")).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.put("/kpis/{id}", Map.of("owner_id", tom.userId().toString()), id);
        tom.get("/kpis").ok();
        maya.put("/kpis/{id}", Map.of("owner_id", tom.userId().toString()), id).ok();
        tom.put("/kpis/{id}", Map.of("name", "x"), id).ok();
        acme.manager().delete("/kpis/{id}", id).ok();
        maya.get("/kpis/{id}", id).failsWith(404, "KPI_NOT_FOUND");
    }

    @Test
    void anotherTenantsKpiIsNotThere() {
        String id = maya.post("/kpis", Map.of("name", "N")).created().id();
        Member stranger = api.newTenant().owner();
        stranger.get("/kpis/{id}", id).failsWith(404, "KPI_NOT_FOUND");
        stranger.put("/kpis/{id}", Map.of("name", "x"), id).failsWith(404, "KPI_NOT_FOUND");
        assertThat(stranger.get("/kpis").ok().number("/pagination/total")).isZero();
        maya.get("/kpis/{id}", "x").failsWith(404, "KPI_NOT_FOUND");
        maya.claiming(claims -> claims.features("goals")).get("/kpis").failsWith(403, "FEATURE_NOT_AVAILABLE");
    }

    @Test
    void theLimitHolds() {
        Member small = maya.claiming(claims -> claims.limit("kpis", 2));
        List<Reply> replies = Together.times(6, () -> small.post("/kpis", Map.of("name", "N")));
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(2);
        small.post("/kpis", Map.of("name", "N")).failsWith(403, "KPI_LIMIT_REACHED");
    }

    @Test
    void theCatalogueIsFiltered() {
        maya.post("/kpis", Map.of("name", "Revenue", "category", "Sales", "direction", "up"))
                .created();
        maya.post(
                        "/kpis",
                        Map.of(
                                "name",
                                "Late orders",
                                "category",
                                "Operations",
                                "direction",
                                "down",
                                "is_shared",
                                false))
                .created();
        maya.post("/kpis", Map.of("name", "churn", "description", "Lost cafés")).created();

        assertThat(names("/kpis")).containsExactly("churn", "Late orders", "Revenue");
        assertThat(names("/kpis?sort=-name&limit=2")).containsExactly("Revenue", "Late orders");
        assertThat(names("/kpis?category=Sales,Operations")).containsExactly("Late orders", "Revenue");
        assertThat(names("/kpis?direction=down")).containsExactly("Late orders");
        assertThat(names("/kpis?is_shared=true")).containsExactly("churn", "Revenue");
        assertThat(names("/kpis?search=cafes%20lost")).containsExactly("churn");
        assertThat(names("/kpis?owner_id=" + maya.userId())).hasSize(3);
        assertThat(names("/kpis?goalId=" + UUID.randomUUID())).isEmpty();
        assertThat(names("/kpis?goalId=x")).isEmpty();
        for (String bad : List.of("direction=left", "isShared=maybe", "sort=unit")) {
            maya.get("/kpis?" + bad).failsWith(400, "VALIDATION_ERROR");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "category", "progress", "current_value", "created_at", "updated_at"})
    void everySortOfTheContractWorks(String field) {
        for (int i = 0; i < 3; i++) {
            maya.post("/kpis", Map.of("name", "Same")).created();
        }
        var up = ids("/kpis?sort=" + field);
        assertThat(up).hasSize(3).doesNotHaveDuplicates();
        assertThat(ids("/kpis?sort=-" + field)).containsExactlyElementsOf(up.reversed());
    }

    @Test
    void aKpiThatServesAnOpenGoalStaysUnlessForced() {
        String id = maya.post("/kpis", Map.of("name", "N")).created().id();
        String goal = maya.post("/goals", Map.of("title", "G")).created().id();
        maya.post("/goals/{id}/kpis:link", Map.of("kpi_id", id), goal).created();

        Reply refused = maya.delete("/kpis/{id}", id).failsWith(409, "DEPENDENCY_EXISTS");
        assertThat(refused.json("/details/dependencies").toString())
                .isEqualTo("[{\"type\":\"goal\",\"count\":1,\"ids\":[\"" + goal + "\"]}]");
        maya.delete("/kpis/{id}?force=true", id).ok();
        assertThat(maya.get("/goals/{id}", goal).ok().number("/data/counts/kpis"))
                .isZero();
    }

    @Test
    void aKpiThatServesSeveralGoalsStaysShared() {
        String id = maya.post("/kpis", Map.of("name", "N")).created().id();
        for (String title : List.of("A", "B")) {
            String goal = maya.post("/goals", Map.of("title", title)).created().id();
            maya.post("/goals/{id}/kpis:link", Map.of("kpi_id", id), goal).created();
        }
        maya.put("/kpis/{id}", Map.of("is_shared", false), id).failsWith(400, "BUSINESS_RULE_VIOLATION");
        assertThat(maya.get("/kpis/{id}", id).ok().number("/data/linked_goal_count"))
                .isEqualTo(2);
    }

    private List<String> names(String path) {
        var names = new ArrayList<String>();
        maya.get(path)
                .ok()
                .json("/data")
                .forEach(kpi -> names.add(kpi.path("name").asString()));
        return names;
    }

    private List<String> ids(String path) {
        var ids = new ArrayList<String>();
        maya.get(path).ok().json("/data").forEach(kpi -> ids.add(kpi.path("id").asString()));
        return ids;
    }
}
