package com.purposepath.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class PagesTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs"})
    void aPageRunsOnlyItsOwnScriptsAndAsksNobodyElse(String page) {
        var answer = get(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.body()).doesNotContain("http://", "https://", "style=", "onclick", "<style", "<script>");
        var assets = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"").matcher(answer.body());
        assertThat(assets.results().map(asset -> get(asset.group(1)).statusCode()))
                .isNotEmpty()
                .allMatch(status -> status == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "coaching", "traction"})
    void theContractFilesAreServedAsTheyAre(String service) throws IOException {
        var answer = get("/docs/" + service + ".yaml");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/yaml;charset=UTF-8");
        assertThat(answer.body())
                .isEqualTo(new ClassPathResource("contract/" + service + ".yaml")
                        .getContentAsString(StandardCharsets.UTF_8));
        assertThat(json(get("/docs/" + service + ".json")).at("/info/title").asString())
                .startsWith("PurposePath");
    }

    @Test
    void datesInExamplesStayText() {
        assertThat(get("/docs/account.json").body())
                .contains("2025-10-17T12:00:00Z")
                .doesNotContain("1760702400000");
    }

    @Test
    void thereAreNoOtherFiles() {
        assertThat(get("/docs/internal.yaml").statusCode()).isEqualTo(404);
        assertThat(get("/assets/nothing.js").statusCode()).isEqualTo(404);
        assertThat(rawGet("/assets/../start.html")).startsWith("HTTP/1.1 404");
        assertThat(rawGet("/assets/..%2f..%2fapplication.yaml")).startsWith("HTTP/1.1 404");
        assertThat(get("/application.yaml").statusCode()).isEqualTo(404);
    }

    @Test
    void anAssetIsFetchedAgainOnlyWhenItHasChanged() {
        String tag = get("/assets/start.js").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/assets/start.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/assets/start.js").headers().firstValue("Last-Modified"))
                .isEmpty();
    }

    @Test
    void theStartPageIsToldWhatTheLocalStackHasSetUp() {
        var status = json(get("/status.json"));
        assertThat(status.path("mailboxUrl").asString()).isEqualTo("http://localhost:8025");
        assertThat(status.at("/demo/email").asString()).isEqualTo("ada@bakery.example");
        assertThat(status.at("/demo/password").asString()).isEqualTo("Demo-Pass1!");
        assertThat(status.path("services").findValuesAsString("id"))
                .containsExactly("gateway", "account", "coaching", "traction");
    }
}
