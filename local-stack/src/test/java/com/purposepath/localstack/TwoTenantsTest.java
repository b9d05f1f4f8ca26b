package com.purposepath.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Member;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EndToEnd
class TwoTenantsTest {

    private static final String GOALS = "/traction/api/v1/goals";

    private final Member maya;
    private final Member eve;
    private final String goal;
    private final String kpi;

    TwoTenantsTest(TestStack stack) {
        maya = stack.api().newTenant().owner();
        eve = stack.api().newTenant().owner();
        goal = maya.post(GOALS, Map.of("title", "Secret plan")).created().id();
        kpi = maya.post("/traction/api/v1/kpis", Map.of("name", "Secret figure"))
                .created()
                .id();
        maya.put("/account/api/v1/business/foundation", Map.of("vision", "Secret vision"))
                .ok();
    }

    @Test
    void nothingOfTheOtherTenantIsSeen() {
        assertThat(eve.get(GOALS).ok().json("/data")).isEmpty();
        assertThat(eve.get("/traction/api/v1/kpis").ok().json("/data")).isEmpty();
        assertThat(eve.get("/account/api/v1/business/foundation").ok().body()).doesNotContain("Secret");
        assertThat(eve.get("/account/api/v1/auth/me").ok().body())
                .doesNotContain(maya.tenantId().toString());
        eve.get(GOALS + "/{id}", goal).failsWith(404, "GOAL_NOT_FOUND");
        eve.get("/traction/api/v1/kpis/{id}/readings", kpi).failsWith(404, "KPI_NOT_FOUND");
    }

    @Test
    void nothingOfTheOtherTenantCanBeChanged() {
        eve.put(GOALS + "/{id}", Map.of("title", "Mine now"), goal).failsWith(404, "GOAL_NOT_FOUND");
        eve.delete(GOALS + "/{id}", goal).failsWith(404, "GOAL_NOT_FOUND");
        eve.post(GOALS + "/{id}/notes", Map.of("note", "I was here"), goal).failsWith(404, "GOAL_NOT_FOUND");
        String own = eve.post(GOALS, Map.of("title", "Own goal")).created().id();
        eve.post(GOALS + "/{id}/kpis:link", Map.of("kpi_id", kpi), own).failsWith(404, "KPI_NOT_FOUND");

        assertThat(maya.get(GOALS + "/{id}", goal).ok().data("/title")).isEqualTo("Secret plan");
    }

    @Test
    void theHeaderOfTheOtherTenantOpensNoDoor() {
        Member intruder = eve.with("X-Tenant-Id", maya.tenantId().toString());

        intruder.get(GOALS).failsWith(403, "FORBIDDEN");
        intruder.get("/account/api/v1/user/profile").failsWith(403, "FORBIDDEN");
        intruder.get("/coaching/api/v1/usage").failsWith(403, "FORBIDDEN");
        intruder.get("/traction/api/v1/realtime/goals/{id}/activity", goal).failsWith(403, "FORBIDDEN");
    }
}
