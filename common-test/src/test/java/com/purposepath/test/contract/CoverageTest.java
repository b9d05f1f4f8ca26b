package com.purposepath.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

    static final String INSIGHT_NOT_FOUND = """
            {"success":false,"error":"There is no such insight","code":"INSIGHT_NOT_FOUND"}""";

    @Test
    void theReportNamesWhatIsImplementedExercisedAndUnknown() {
        Coverage.implemented("coaching", "GET", "/health/live");
        Coverage.implemented("coaching", "GET", "/insights/{insightId}");
        Coverage.implemented("coaching", "GET", "/horoscope");
        ContractAssertions.check(exchange("/health/live", 200, example("/paths/~1health~1live/get")));
        ContractAssertions.check(exchange("/insights/1", 404, INSIGHT_NOT_FOUND));

        var report = new CoverageReport(Coverage.of(Contract.of("coaching")));

        assertThat(report.text())
                .contains("contract coverage: coaching 2 of 33 operations implemented, 1 exercised (50 %), ")
                .contains("implemented, but no test uses it: GET /insights/{id}\n")
                .contains("served, but not in the contract: GET /horoscope\n");
        assertThat(report.defects()).containsExactly("GET /insights/{id}", "GET /horoscope");
    }

    private static String example(String operation) {
        return Contract.of("coaching")
                .at(operation + "/responses/200/content/application~1json/example")
                .toString();
    }

    private static Exchange exchange(String path, int status, String body) {
        HttpHeaders headers = HttpHeaders.of(
                Map.of("Content-Type", List.of("application/json"), "X-Request-Id", List.of("r-1")), (n, v) -> true);
        HttpHeaders asked = HttpHeaders.of(Map.of(), (n, v) -> true);
        return new Exchange(
                "coaching", "GET", path, null, asked, status, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
