package com.purposepath.traction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import tools.jackson.databind.JsonNode;

/** Many people change the same things at once: nobody waits for ever, and what is derived is right in the end. */
@ServiceTest("traction")
class CrowdTest {

    private static final double HALF_A_TENTH = 0.0501;

    final Member maya;
    final List<String> goals;
    final List<String> kpis;
    final AtomicInteger turn = new AtomicInteger();

    CrowdTest(Api api) {
        maya = api.newTenant().owner();
        goals = IntStream.range(0, 3)
                .mapToObj(i ->
                        maya.post("/goals", Map.of("title", "G" + i)).created().id())
                .toList();
        kpis = IntStream.range(0, 3)
                .mapToObj(i -> maya.post("/kpis", Map.of("name", "K" + i, "target_value", 100))
                        .created()
                        .id())
                .toList();
    }

    @RepeatedTest(3)
    void progressIsRightAfterACrowd() {
        List<Reply> replies = Together.times(40, this::somebodyDoesSomething);
        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isLessThan(500));

        for (String goal : goals) {
            Reply shown = maya.get("/goals/{g}", goal);
            if (shown.status() == 200) {
                double sum = 0;
                int count = 0;
                for (var link : shown.json("/data/kpis")) {
                    sum += exactProgress(link);
                    count++;
                }
                assertThat(shown.number("/data/counts/kpis")).isEqualTo(count);
                assertThat(shown.number("/data/progress"))
                        .isCloseTo(count == 0 ? 0 : sum / count, within(HALF_A_TENTH));
                assertThat(shown.number("/data/counts/strategies"))
                        .isEqualTo(shown.json("/data/strategies").size());
            }
        }
    }

    /** What is shown of a link is rounded already, and a mean of rounded values may be a tenth beside the rounded mean. */
    private static double exactProgress(JsonNode link) {
        double value = link.path("current_value").asDouble(0);
        return Math.clamp(100 * value / link.path("target_value").asDouble(), 0.0, 100.0);
    }

    private Reply somebodyDoesSomething() {
        int n = turn.getAndIncrement();
        String goal = goals.get(n % 3);
        String kpi = kpis.get(n / 3 % 3);
        return switch (n % 8) {
            case 0, 1 -> maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", kpi), goal);
            case 2, 3 ->
                maya.post(
                        "/kpis/{k}/readings?upsert=true",
                        Map.of("period", "2025-0" + (1 + n % 9), "value", 10 * (n % 7)),
                        kpi);
            case 4 -> maya.post("/goals/{g}/strategies", Map.of("description", "S", "order", 1), goal);
            case 5 -> maya.put("/kpis/{k}", Map.of("target_value", 10 * (1 + n % 9)), kpi);
            case 6 -> maya.put("/goals/{g}", Map.of("title", "T" + n), goal);
            default ->
                n == 39
                        ? maya.delete("/goals/{g}", goal)
                        : maya.post("/goals/{g}/kpis:unlink", Map.of("kpi_id", kpi), goal);
        };
    }
}
