package com.purposepath.common.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProbesTest extends SampleTest {

    @Test
    void theProbesAnswerAsTheContractHasThem() {
        assertThat(get("/health").at("/data/status")).isEqualTo("Healthy");
        assertThat(get("/health").at("/data/service")).isEqualTo("PurposePath Sample Service");
        assertThat(get("/health").json().get("data").propertyNames())
                .containsExactly("status", "service", "version", "timestamp", "environment");
        assertThat(get("/api/v1/health/live").at("/data/status")).isEqualTo("Alive");
        assertThat(get("/health/ready").at("/data/message")).isEqualTo("Service is ready to accept requests");
        assertThat(get("/health/detailed").json().at("/data/checks").values())
                .extracting(check -> check.get("component").asString())
                .contains("API", "Application", "Configuration", "Database");
    }

    private Answer get(String path) {
        Answer answer = call("GET", path, null, Map.of());
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer;
    }
}
