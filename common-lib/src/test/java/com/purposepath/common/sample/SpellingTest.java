package com.purposepath.common.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest extends SampleTest {

    private static final String SNAKE =
            "{\"title\": \" a \", \"target_date\": \"2026-01-31\", \"mood\": \"very_good\", \"exact_value\": 1234567890.123456,"
                    + " \"secret_word\": \" x \"}";

    @ParameterizedTest
    @ValueSource(strings = {"target_date", "targetDate", "due"})
    void aFieldIsReadInEverySpelling(String name) {
        Answer answer = call("POST", "/public/echo", SNAKE.replace("target_date", name), Map.of());

        assertThat(answer.at("/data/target_date")).isEqualTo("2026-01-31");
    }

    @Test
    void valuesComeBackAsTheyWereGiven() {
        Answer answer = call("POST", "/public/echo", SNAKE, Map.of());

        assertThat(answer.at("/data/mood")).isEqualTo("very_good");
        assertThat(answer.response().body()).contains("1234567890.123456").contains("\" x \"");
    }

    @Test
    void camelCaseIsGivenOnRequest() {
        for (Answer answer : new Answer[] {
            call("POST", "/public/echo", SNAKE, Map.of("Accept", "application/json;case=camel")),
            call("POST", "/public/echo?case=camel", SNAKE, Map.of())
        }) {
            assertThat(answer.at("/data/targetDate")).isEqualTo("2026-01-31");
            assertThat(answer.header("Content-Type")).startsWith("application/json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"goalIds=a,b", "goal_ids=a&goal_ids=b", "goalIds[]=a&goalIds[]=b", "goalIds=a&goal_ids=b"})
    void aListParameterIsReadInEverySpelling(String query) {
        Answer answer = call("GET", "/public/echo?" + query.replace("[", "%5B").replace("]", "%5D"), null, Map.of());

        assertThat(answer.json().at("/data").toString()).isEqualTo("[\"a\",\"b\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=5", "size=5", "pageSize=5", "page_size=5"})
    void theLimitHasAliases(String query) {
        Answer answer = as("guest", "GET", "/things?page=2&" + query, null);

        assertThat(answer.json().at("/pagination").toString())
                .isEqualTo("{\"page\":2,\"limit\":5,\"total\":57,\"totalPages\":12}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/api/v1", "/api", "/api/v1/api"})
    void everyPrefixAnswersAlikeAndLocationKeepsIt(String prefix) {
        Answer answer = as("user", "POST", prefix + "/things", "{\"title\": \"a\"}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(prefix + "/things/" + answer.at("/data/thing_id"));
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(as("guest", "GET", answer.header("Location"), null).status()).isEqualTo(200);
    }

    @Test
    void thePrefixThatTheGatewayCutOffComesBackInLocation() {
        var headers = new java.util.HashMap<>(signedIn(ACCOUNT.token("user")));
        headers.put("X-Forwarded-Prefix", "/traction");

        Answer answer = call("POST", "/api/v1/things", "{\"title\": \"a\"}", headers);

        assertThat(answer.header("Location")).startsWith("/traction/api/v1/things/");
    }

    @Test
    void aPatchTellsLeftOutFromNullFromAValue() {
        String path = "/things/" + java.util.UUID.randomUUID();

        assertThat(as("user", "PUT", path, "{}").json().at("/data").toString())
                .isEqualTo("{\"isPresent\":false,\"givenName\":null}");
        assertThat(as("user", "PUT", path, "{\"short_name\": null}")
                        .json()
                        .at("/data")
                        .toString())
                .isEqualTo("{\"isPresent\":true,\"givenName\":null}");
        assertThat(as("user", "PUT", path, "{\"shortName\": \" ab \"}").at("/data/givenName"))
                .isEqualTo("ab");
        Answer tooLong = as("user", "PUT", path, "{\"shortName\": \"much too long\"}");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.at("/details/field")).isEqualTo("short_name");
    }
}
