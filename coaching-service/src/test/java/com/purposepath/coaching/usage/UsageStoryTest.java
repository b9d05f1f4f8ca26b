package com.purposepath.coaching.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.coaching.CoachingStory;
import com.purposepath.coaching.engine.Engine;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.Together;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageStoryTest extends CoachingStory {

    UsageStoryTest(Api api, Engine engine) {
        super(api, engine);
    }

    @Test
    void answersAreCountedByOperationAndByWhatAnsweredThem() {
        recommend(maya, "Win ten new customers");
        recommend(maya, "Win ten new customers");
        check(maya);
        maya.post("/coaching/kpi-recommendations", Map.of("goalIntent", "1")).failsWith(400, "INVALID_GOAL_DATA");

        Reply usage = maya.get("/usage").ok();

        assertThat(usage.json("/data/calls").toString())
                .isEqualTo("{\"total\":3,\"builtin\":2,\"provider\":0,\"cached\":1}");
        assertThat(usage.json("/data/byOperation").toString())
                .isEqualTo("[{\"operation\":\"recommendKpis\",\"calls\":2,\"tokens\":0},"
                        + "{\"operation\":\"checkAlignment\",\"calls\":1,\"tokens\":0}]");
        assertThat(usage.data("/period"))
                .isEqualTo(YearMonth.now(ZoneOffset.UTC).toString());
        assertThat(usage.data("/byUser")).isNull();
    }

    @Test
    void anAdminSeesWhoUsesHowMuch() {
        Member ben = acme.user();
        recommend(maya, "Win ten new customers");
        recommend(ben, "Shorten the queue at the counter");
        recommend(ben, "Collect overdue invoices faster");

        Reply usage = acme.admin().get("/usage?groupBy=user").ok();

        assertThat(usage.text("/data/byUser/0/userId")).isEqualTo(ben.userId().toString());
        assertThat(usage.number("/data/byUser/0/calls")).isEqualTo(2);
        assertThat(usage.number("/data/byUser/1/calls")).isEqualTo(1);
        acme.manager().get("/usage?groupBy=user").failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.guest().get("/usage").ok();
    }

    @Test
    void callsAtTheSameMomentAreAllCounted() {
        Together.times(12, () -> recommend(maya, "Win ten new customers"));

        assertThat(maya.get("/usage").ok().number("/data/calls/total")).isEqualTo(12);
    }

    @Test
    void oneTenantDoesNotSeeWhatAnotherUses() throws SQLException {
        recommend(maya, "Win ten new customers");

        assertThat(api.newTenant().owner().get("/usage").ok().number("/data/calls/total"))
                .isZero();
        try (var connection = api.database().connectAsService();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from ai_usage")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"starter, 500, 500000, false", "professional, 5000, 5000000, false"})
    void theAllowanceIsThatOfThePlan(String tier, int calls, int tokens, boolean exhausted) {
        Reply usage = maya.claiming(claims -> claims.claim("tier", tier))
                .get("/usage")
                .ok();

        assertThat(usage.number("/data/allowance/aiCalls/limit")).isEqualTo(calls);
        assertThat(usage.number("/data/allowance/aiCalls/remaining")).isEqualTo(calls);
        assertThat(usage.number("/data/allowance/aiTokens/limit")).isEqualTo(tokens);
        assertThat(usage.json("/data/allowance/exhausted").asBoolean()).isEqualTo(exhausted);
    }

    @Test
    void anUnlimitedPlanHasNoLimitAndNoPlanHasNothing() {
        Reply enterprise = maya.get("/usage").ok();
        Reply none = maya.claiming(claims -> claims.claim("tier", null))
                .get("/usage")
                .ok();

        assertThat(enterprise.data("/allowance/aiCalls/limit")).isNull();
        assertThat(enterprise.data("/allowance/aiCalls/remaining")).isNull();
        assertThat(none.number("/data/allowance/aiCalls/limit")).isZero();
        assertThat(none.json("/data/allowance/exhausted").asBoolean()).isTrue();
    }

    @Test
    void anEarlierMonthIsShownByItself() {
        recommend(maya, "Win ten new customers");
        YearMonth before = YearMonth.now(ZoneOffset.UTC).minusMonths(1);

        Reply usage = maya.get("/usage?period=" + before).ok();

        assertThat(usage.number("/data/calls/total")).isZero();
        assertThat(usage.data("/periodStart")).isEqualTo(before + "-01T00:00:00Z");
        assertThat(usage.data("/periodEnd")).isEqualTo(before.plusMonths(1) + "-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"period=2999-01", "period=2025-13", "period=now", "groupBy=colour"})
    void aParameterThatMakesNoSenseIsRefused(String parameter) {
        maya.get("/usage?" + parameter).failsWith(400, "VALIDATION_ERROR");
    }

    private static Reply recommend(Member who, String intent) {
        return who.post("/coaching/kpi-recommendations", Map.of("goalIntent", intent))
                .ok();
    }

    private static void check(Member who) {
        who.post(
                        "/coaching/alignment-check",
                        Map.of(
                                "goalIntent",
                                "Bake more bread",
                                "businessFoundation",
                                Map.of("vision", "Everybody eats bread")))
                .ok();
    }
}
