package com.purposepath.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.yaml.snakeyaml.Yaml;

class ContractTest {

    private final Contract contract = new Contract();

    record Listed(HttpMethod method, String path, String id) {}

    private static List<Listed> listed(Backend backend) throws IOException {
        try (InputStream text = Contract.file(backend).getInputStream()) {
            Map<String, Map<String, Map<String, ?>>> document = new Yaml().load(text);
            var all = new ArrayList<Listed>();
            document.get("paths")
                    .forEach((path, item) -> item.forEach((key, value) -> {
                        if (value instanceof Map<?, ?> operation && operation.containsKey("operationId")) {
                            Stream.of(List.of(path), aliases(item), aliases(operation))
                                    .flatMap(List::stream)
                                    .forEach(each -> all.add(new Listed(
                                            HttpMethod.valueOf(key.toUpperCase(Locale.ROOT)),
                                            each.toString(),
                                            operation.get("operationId").toString())));
                        }
                    }));
            return all;
        }
    }

    private static List<?> aliases(Map<?, ?> node) {
        return node.get("x-aliases") instanceof List<?> aliases ? aliases : List.of();
    }

    private Operation find(Backend backend, HttpMethod method, String path) {
        return contract.operations(backend, RequestPath.of(path).orElseThrow()).get(method);
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationIsFoundAtEachOfItsPathsUnderEachPrefix(Backend backend) throws IOException {
        var all = listed(backend);
        assertThat(all).hasSizeGreaterThan(30);
        for (Listed each : all) {
            String path = each.path().replaceAll("\\{[^}]+}", "0193a5c2-4d01-7188-9342-06c51f1d321a");
            for (String prefix : List.of("", "/api/v1", "/api", "/api/v1/api")) {
                assertThat(find(backend, each.method(), prefix + path))
                        .as(each + " under " + prefix)
                        .isNotNull();
                assertThat(find(backend, each.method(), prefix + path).id()).isEqualTo(each.id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingInternalIsInTheContract(Backend backend) throws IOException {
        assertThat(listed(backend)).noneMatch(each -> each.path().matches("/(internal|actuator)(/.*)?"));
        assertThat(contract.operations(
                        backend, RequestPath.of("/internal/revoked-sessions").orElseThrow()))
                .isEmpty();
    }

    @Test
    void whatIsPublicAndWhatIsNotIsReadFromTheContract() {
        assertThat(find(Backend.ACCOUNT, HttpMethod.POST, "/auth/login").access())
                .isEqualTo(Access.PUBLIC);
        assertThat(find(Backend.ACCOUNT, HttpMethod.POST, "/mfa/challenge").access())
                .isEqualTo(Access.PUBLIC);
        assertThat(find(Backend.ACCOUNT, HttpMethod.GET, "/avatars/7").access()).isEqualTo(Access.PUBLIC);
        assertThat(find(Backend.ACCOUNT, HttpMethod.POST, "/auth/logout").access())
                .isEqualTo(Access.OPTIONAL);
        assertThat(find(Backend.ACCOUNT, HttpMethod.GET, "/auth/me").access()).isEqualTo(Access.PROTECTED);
        assertThat(find(Backend.TRACTION, HttpMethod.GET, "/goals").access()).isEqualTo(Access.PROTECTED);
        assertThat(find(Backend.TRACTION, HttpMethod.GET, "/goals").queryToken())
                .isFalse();
    }

    @Test
    void streamsAndUploadsAreKnown() {
        assertThat(find(Backend.TRACTION, HttpMethod.GET, "/realtime/goals/7/activity"))
                .returns(true, Operation::stream)
                .returns(true, Operation::queryToken);
        assertThat(find(Backend.TRACTION, HttpMethod.GET, "/realtime/notifications").stream())
                .isTrue();
        assertThat(find(Backend.COACHING, HttpMethod.POST, "/conversations/7/message").stream())
                .isTrue();
        assertThat(find(Backend.TRACTION, HttpMethod.GET, "/realtime/tenants/7/events").stream())
                .isFalse();
        assertThat(find(Backend.TRACTION, HttpMethod.POST, "/goals/7/attachments")
                        .upload())
                .isTrue();
        assertThat(find(Backend.ACCOUNT, HttpMethod.POST, "/user/avatar").upload())
                .isTrue();
        assertThat(find(Backend.TRACTION, HttpMethod.POST, "/goals").upload()).isFalse();
    }

    @Test
    void aLiteralGoesBeforeAVerbAndAVerbBeforeAnId() {
        assertThat(find(Backend.TRACTION, HttpMethod.GET, "/goals/stats").id()).isEqualTo("getGoalStats");
        assertThat(find(Backend.TRACTION, HttpMethod.POST, "/goals/7:close").id())
                .isEqualTo("closeGoal");
        assertThat(find(Backend.TRACTION, HttpMethod.GET, "/goals/7:unknown").id())
                .isEqualTo("getGoal");
    }

    @ParameterizedTest
    @CsvSource({
        "/goals, /goals",
        "/goals/, /goals",
        "/goals/%37%3Aclose, /goals/7:close",
        "/goals/a%20b, /goals/a%20b",
        "/g/%C3%A4, /g/%C3%A4",
        "/, /"
    })
    void aPathIsWrittenAnewInOneWay(String raw, String written) {
        assertThat(RequestPath.of(raw).orElseThrow()).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "goals",
                "//",
                "//goals",
                "/goals//7",
                "/./goals",
                "/goals/..",
                "/goals/%2e%2E",
                "/a%2Fb",
                "/a%5cb",
                "/a;b",
                "/a%3Bb",
                "/a%00",
                "/a%0d%0a",
                "/a%25b",
                "/%c0%ae"
            })
    void aPathWithTwoMeaningsIsNone(String raw) {
        assertThat(RequestPath.of(raw)).isEmpty();
    }
}
