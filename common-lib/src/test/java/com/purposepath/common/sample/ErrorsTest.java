package com.purposepath.common.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest extends SampleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"title\":                          | 400 | body",
                "                                     | 400 | body",
                "[]                                   | 400 | body",
                "{\"title\": 5}                       | 400 | title",
                "{\"title\": \"a\"} trailing          | 400 | body",
                "{\"title\": \"a\", \"page_count\": \"5\"}    | 400 | page_count",
                "{\"title\": \"a\", \"page_count\": 1.5}      | 400 | page_count",
                "{\"title\": \"a\", \"page_count\": 0}        | 422 | page_count",
                "{\"title\": \"a\", \"mood\": \"splendid\"}   | 422 | mood",
                "{\"title\": \"a\", \"mood\": 1}              | 400 | mood",
                "{\"title\": \"a\", \"targetDate\": \"soon\"} | 422 | target_date",
                "{\"title\": \"   \"}                 | 422 | title",
                "{\"title\": \"a\\u0000b\"}           | 422 | title",
                "{\"title\": null}                    | 422 | title",
                "{}                                   | 422 | title",
                "{\"title\": \"a\", \"sub_parts\": [{\"part_name\": \"too long\"}]} | 422 | sub_parts[0].part_name",
            })
    void whatIsWrongWithABodyIsNamed(String body, int status, String field) {
        Answer answer = call("POST", "/public/echo", body == null ? "" : body, Map.of());

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.at("/code")).isEqualTo("VALIDATION_ERROR");
        assertThat(answer.at("/details/field")).isEqualTo(field);
        assertThat(answer.json().get("errors").get(field).asString()).isEqualTo(answer.at("/error"));
    }

    @Test
    void everyInvalidFieldIsNamed() {
        Answer answer = call("POST", "/public/echo", "{\"pageCount\": 0}", Map.of());

        assertThat(answer.json().at("/details/errors").values()).hasSize(2);
        assertThat(answer.json().get("errors").propertyNames()).contains("title", "page_count");
        assertThat(answer.json().get("errors").get("title").asString()).isEqualTo("Title is required");
        assertThat(answer.json().get("errors").get("page_count").asString()).isEqualTo("Page count must be at least 1");
    }

    @Test
    void aTextThatIsTooLongIsToldTheLimit() {
        Answer answer = call("POST", "/public/echo", "{\"title\": \"" + "x".repeat(10_000) + "\"}", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/error")).contains("20").contains("10000");
    }

    @Test
    void lengthsAreCountedInCharactersNotInCodeUnits() {
        assertThat(call("POST", "/public/echo", "{\"title\": \"" + "🎯".repeat(20) + "\"}", Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anUnknownRouteIsInTheEnvelope() {
        Answer answer = call("GET", "/nowhere", null, Map.of());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/code")).isEqualTo("RESOURCE_NOT_FOUND");
    }

    @Test
    void aMethodThatThePathDoesNotHaveIsToldWhichItHas() {
        Answer answer = call("DELETE", "/public/echo", null, Map.of());

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
        assertThat(answer.at("/code")).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void anotherContentTypeThanJsonIsRefused() {
        Answer answer = call("POST", "/public/echo", "title=a", Map.of("Content-Type", "text/plain"));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.at("/code")).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aFormatThatCannotBeGivenIsRefusedInJson() {
        Answer answer = call("GET", "/public/echo?goalIds=a", null, Map.of("Accept", "image/png"));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.at("/code")).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void aDefectTellsNothingButTheRequestId() {
        Answer answer = call("GET", "/public/failure", null, Map.of("X-Request-Id", "my-request"));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.response().body())
                .doesNotContain("select")
                .doesNotContain("Exception")
                .doesNotContain("com.");
        assertThat(answer.at("/details/requestId")).isEqualTo("my-request");
    }

    @Test
    void aHugeBodyIsRefusedBeforeItIsSent() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /public/echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 52428800\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(firstLine(socket.getInputStream())).isEqualTo("HTTP/1.1 413 Payload Too Large");
        }
    }

    @Test
    void aBodyThatHidesItsLengthIsCutOffAtTheLimit() throws Exception {
        InputStream endless = InputStream.nullInputStream();
        byte[] large = ("{\"title\": \"" + "x".repeat(200_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/public/echo"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofInputStream(() -> endless), BodyPublishers.ofByteArray(large)))
                .build();
        var answer = new Answer(HttpClient.newBuilder().build().send(request, BodyHandlers.ofString()));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.at("/code")).isEqualTo("PAYLOAD_TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource({"page=0,page", "limit=101,limit", "pageSize=x,limit", "page=99999999999,page", "sort=colour,sort"})
    void aBadQueryParameterIsNamed(String query, String field) {
        Answer answer = as("guest", "GET", "/things?" + query, null);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/details/field")).isIn(field, query.split("=")[0]);
    }

    @ParameterizedTest
    @CsvSource({"mood=splendid,mood", "page_count=0,pageCount", "pageCount=many,pageCount"})
    void aBadParameterOfAFilterIsNamedWithoutNamingClasses(String query, String field) {
        Answer answer = call("GET", "/public/filtered?" + query, null, Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/details/field")).isEqualTo(field);
        assertThat(answer.response().body()).doesNotContain("java").doesNotContain("Failed to convert");
    }

    @Test
    void anUnknownValueOfAnEnumeratedParameterIs400() {
        Answer answer = call("GET", "/public/echo?goalIds=a&mood=splendid", null, Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/details/field")).isEqualTo("mood");
    }

    private static String firstLine(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
