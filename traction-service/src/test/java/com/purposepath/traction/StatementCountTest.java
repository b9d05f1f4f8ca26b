package com.purposepath.traction;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** How many statements a request takes must not depend on how many rows it shows. */
@Isolated
@ServiceTest("traction")
class StatementCountTest {

    final Member maya;
    final Statistics statistics;

    StatementCountTest(Api api, EntityManagerFactory factory) {
        maya = api.newTenant().owner();
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void stopCounting() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void aListTakesThreeStatementsHoweverLongItIs() {
        goals(1);
        long one = statements("/goals?limit=100");
        goals(30);
        assertThat(statements("/goals?limit=100")).isEqualTo(one).isLessThanOrEqualTo(3);
        assertThat(statements("/strategies?limit=100")).isLessThanOrEqualTo(3);
        assertThat(statements("/kpis?limit=100")).isLessThanOrEqualTo(3);
    }

    @Test
    void aSingleGoalTakesTwo() {
        String id = goals(1);
        long one = statements("/goals/" + id);
        for (int i = 0; i < 5; i++) {
            maya.post("/goals/{id}/strategies", Map.of("description", "S"), id).created();
            maya.post(
                            "/goals/{id}/kpis:link",
                            Map.of(
                                    "kpi_id",
                                    maya.post("/kpis", Map.of("name", "K"))
                                            .created()
                                            .id()),
                            id)
                    .created();
        }
        assertThat(statements("/goals/" + id)).isEqualTo(one).isLessThanOrEqualTo(2);
        assertThat(maya.get("/goals/" + id).ok().json("/data/strategies")).hasSize(6);
        assertThat(maya.get("/goals/" + id).ok().json("/data/kpis")).hasSize(6);
    }

    @Test
    void aSingleKpiTakesTwo() {
        String id = maya.post("/kpis", Map.of("name", "K")).created().id();
        maya.post("/kpis/{id}/readings", Map.of("period", "2025-10", "value", 1), id)
                .created();
        assertThat(statements("/kpis/" + id)).isLessThanOrEqualTo(2);
        assertThat(statements("/kpis/" + id + "/readings")).isLessThanOrEqualTo(3);
    }

    private long statements(String path) {
        maya.get(path).ok();
        long before = statistics.getPrepareStatementCount();
        maya.get(path).ok();
        return statistics.getPrepareStatementCount() - before;
    }

    private String goals(int count) {
        String last = "";
        for (int i = 0; i < count; i++) {
            last = maya.post("/goals", Map.of("title", "G")).created().id();
            maya.post("/goals/{id}/strategies", Map.of("description", "S"), last)
                    .created();
            String kpi = maya.post("/kpis", Map.of("name", "K")).created().id();
            maya.post("/goals/{id}/kpis:link", Map.of("kpi_id", kpi), last).created();
        }
        return last;
    }
}
