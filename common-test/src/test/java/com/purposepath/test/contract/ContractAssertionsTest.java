package com.purposepath.test.contract;

import static com.purposepath.test.contract.Samples.camelCase;
import static com.purposepath.test.contract.Samples.error;
import static com.purposepath.test.contract.Samples.http;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ContractAssertionsTest {

    static final JsonMapper JSON = JsonMapper.builder().build();

    final ObjectNode goal = Samples.goal();
    final ObjectNode data = (ObjectNode) goal.path("data");
    final Map<String, String> headers = new HashMap<>(
            Map.of("Content-Type", "application/json", "X-Request-Id", "r-1", "ETag", "\"1\"", "Location", "/goals/1"));
    final Map<String, String> asked = new HashMap<>();

    @Test
    void anAnswerAsTheContractShowsItPassesUnderEveryPrefix() {
        for (String prefix : List.of("", "/api/v1", "/api", "/api/v1/api")) {
            assertPasses(answer("traction", "GET", prefix + "/goals/1", 200, goal));
            assertPasses(answer(null, "GET", "/traction" + prefix + "/goals/1", 200, goal));
        }
        assertPasses(answer("traction", "POST", "/goals", 201, goal));
    }

    @Test
    void aMissingFieldIsCaught() {
        data.remove("title");

        assertFails(answer("traction", "GET", "/goals/1", 200, goal), "body/data: required property 'title' not found");
    }

    @Test
    void aFieldThatIsNotListedIsCaughtWhereverItStands() {
        data.put("secret", 1);
        assertFails(answer("traction", "GET", "/goals/1", 200, goal), "body/data: field 'secret' is not listed");
        data.remove("secret");

        goal.put("meta", 1);
        assertFails(answer("traction", "GET", "/goals/1", 200, goal), "body: field 'meta' is not listed");
        goal.remove("meta");

        ((ObjectNode) data.path("progress_breakdown")).put("extra", 1);
        assertFails(answer("traction", "GET", "/goals/1", 200, goal), "body/data/progress_breakdown: field 'extra'");
    }

    @Test
    void aValueOfTheWrongTypeOrFormatIsCaught() {
        data.put("created_at", "yesterday");
        assertFails(answer("traction", "GET", "/goals/1", 200, goal), "body/data/created_at");

        data.put("created_at", "2025-11-18T09:30:00Z").put("status", "open");
        assertFails(answer("traction", "GET", "/goals/1", 200, goal), "body/data/status");
    }

    @Test
    void aStatusThatIsNotDeclaredIsCaught() {
        assertFails(answer("traction", "GET", "/goals/1", 201, goal), "status 201: is not declared");
        assertFails(answer("traction", "DELETE", "/goals/1", 204, goal), "status 204: is not declared");
    }

    @Test
    void aCodeThatTheOperationDoesNotHaveIsCaught() {
        assertPasses(answer("traction", "GET", "/goals/1", 404, error("GOAL_NOT_FOUND")));
        assertPasses(answer("traction", "GET", "/goals/1", 401, error("UNAUTHORIZED")));
        assertPasses(answer("traction", "GET", "/goals/1", 403, error("FEATURE_NOT_AVAILABLE")));
        assertPasses(answer("coaching", "POST", "/coaching/alignment-check", 400, error("INVALID_GOAL_DATA")));

        assertFails(answer("traction", "GET", "/goals/1", 404, error("KPI_NOT_FOUND")), "code KPI_NOT_FOUND");
        assertFails(answer("traction", "GET", "/goals/1", 409, error("GOAL_NOT_FOUND")), "code GOAL_NOT_FOUND");
        assertFails(
                answer("coaching", "POST", "/coaching/alignment-check", 422, error("INVALID_GOAL_DATA")),
                "code INVALID_GOAL_DATA");
        assertFails(answer("traction", "GET", "/goals/1", 404, error("NO_SUCH_CODE")), "body/code");
    }

    @Test
    void anErrorOutsideOfTheEnvelopeIsCaught() {
        ObjectNode whitelabel = JSON.createObjectNode().put("status", 500).put("path", "/goals/1");

        assertFails(answer("traction", "GET", "/goals/1", 500, whitelabel), "required property 'code' not found");
        assertFails(answer("account", "GET", "/auth/me", 413, whitelabel), "required property 'code' not found");
    }

    @Test
    void aMissingHeaderIsCaught() {
        headers.remove("ETag");
        headers.remove("Location");
        headers.remove("X-Request-Id");

        assertFails(answer("traction", "POST", "/goals", 201, goal), "header ETag: is missing");
        assertFails(answer("traction", "POST", "/goals", 201, goal), "header Location: is missing");
        assertFails(answer("traction", "POST", "/goals", 201, goal), "header X-Request-Id: is missing");
    }

    @Test
    void theRequestIdIsTheOneThatWasSent() {
        asked.put("X-Request-Id", "mine");

        assertFails(answer("traction", "GET", "/goals/1", 200, goal), "is r-1 and not the mine");
    }

    @Test
    void anotherContentTypeIsCaught() {
        headers.put("Content-Type", "text/html;charset=utf-8");

        assertFails(answer("traction", "GET", "/goals/1", 200, goal), "header Content-Type: is text/html");
    }

    @Test
    void whoAsksForCamelCaseGetsNothingElse() {
        asked.put("Accept", "application/json;case=camel");
        assertFails(answer("traction", "GET", "/goals/1", 200, goal), "required property 'createdAt' not found");

        ObjectNode camel = JSON.createObjectNode().put("success", true);
        data.putArray("strategies");
        data.putArray("kpis");
        camel.set("data", camelCase(data));
        assertPasses(answer("traction", "GET", "/goals/1", 200, camel));
    }

    @Test
    void theMostSpecificPathCounts() {
        Contract contract = Contract.of("traction");

        assertThat(contract.find("GET", "/goals/stats")).hasToString("Optional[GET /goals/stats]");
        assertThat(contract.find("POST", "/goals/1:close")).hasToString("Optional[POST /goals/{goalId}:close]");
        assertThat(contract.find("PUT", "/goals/1/kpis/2:link"))
                .hasToString("Optional[PUT /goals/{goalId}/kpis/{kpiId}:link]");
        assertThat(contract.find("GET", "/shared-kpis/1/actuals")).hasToString("Optional[GET /kpis/{kpiId}/readings]");
    }

    @Test
    void aRouteThatTheContractDoesNotHaveMayOnlyBeRefused() {
        assertPasses(answer("traction", "GET", "/nowhere", 404, error("RESOURCE_NOT_FOUND")));
        assertPasses(answer("traction", "PATCH", "/goals", 405, error("METHOD_NOT_ALLOWED")));

        assertFails(answer("traction", "GET", "/nowhere", 200, goal), "is not in the contract");
        assertFails(answer("traction", "PATCH", "/goals", 404, error("RESOURCE_NOT_FOUND")), "should be one of");
        assertFails(answer("traction", "GET", "/nowhere", 404, JSON.createObjectNode()), "required property 'code'");
    }

    @Test
    void internalPathsAreNobodysContract() {
        assertPasses(answer("account", "GET", "/internal/revoked-sessions", 200, JSON.createObjectNode()));
    }

    @Test
    void anEventOfAStreamIsHeldAgainstItsSchema() {
        Exchange stream = answer("traction", "GET", "/realtime/goals/1/activity", 200, goal);
        ObjectNode ready = JSON.createObjectNode().put("type", "ready").put("lastEventId", "7");

        assertThatCode(() -> ContractAssertions.checkEvent(stream, "ready", ready))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ContractAssertions.checkEvent(
                        stream, "ready", ready.deepCopy().put("tenant_id", "1")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ContractAssertions.checkEvent(
                        stream, "activity.created", JSON.createObjectNode().put("type", "activity.created")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aStandInCannotSayWhatTheRealServiceNeverSays() {
        assertThatCode(() -> ContractAssertions.checkAnswer("traction", "GET /goals/1", 200, goal))
                .doesNotThrowAnyException();
        data.remove("title");
        assertThatThrownBy(() -> ContractAssertions.checkAnswer("traction", "GET /goals/1", 200, goal))
                .hasMessageContaining("required property 'title' not found");
    }

    private void assertPasses(Exchange exchange) {
        assertThatCode(() -> ContractAssertions.check(exchange)).doesNotThrowAnyException();
    }

    private void assertFails(Exchange exchange, String violation) {
        assertThatThrownBy(() -> ContractAssertions.check(exchange))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(violation);
    }

    private Exchange answer(String service, String method, String path, int status, JsonNode body) {
        return new Exchange(
                service, method, path, null, http(asked), status, http(headers), JSON.writeValueAsBytes(body));
    }
}
