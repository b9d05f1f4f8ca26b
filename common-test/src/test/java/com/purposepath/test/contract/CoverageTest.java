package com.purposepath.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void theReportNamesWhatIsImplementedExercisedAndUnknown() {
        Coverage.implemented("coaching", "GET", "/insights/{insightId}");
        Coverage.implemented("coaching", "GET", "/insights");
        Coverage.implemented("coaching", "GET", "/horoscope");
        ContractAssertions.check(notFound());

        var report = new CoverageReport(Coverage.of(Contract.of("coaching")));

        assertThat(report.text())
                .contains("contract coverage: coaching 2 of 33 operations implemented, 1 exercised (50 %), ")
                .contains("implemented, but no test uses it: GET /insights\n")
                .contains("served, but not in the contract: GET /horoscope\n");
        assertThat(report.defects()).containsExactly("GET /insights", "GET /horoscope");
    }

    private static Exchange notFound() {
        HttpHeaders headers = HttpHeaders.of(
                Map.of("Content-Type", List.of("application/json"), "X-Request-Id", List.of("r-1")),
                (name, value) -> true);
        byte[] body = "{\"success\":false,\"error\":\"No\",\"code\":\"INSIGHT_NOT_FOUND\"}".getBytes();
        return new Exchange(
                "coaching", "GET", "/insights/1", null, HttpHeaders.of(Map.of(), (n, v) -> true), 404, headers, body);
    }
}
