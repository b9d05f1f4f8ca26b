package com.purposepath.localstack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code demo.json}: the requests that make up the demo company.
 *
 * <p>{@code ${step}} stands for the id of what an earlier step made, {@code @day-3} for a day and {@code @month-3} for a month
 * counted from today.
 */
final class DemoScript {

    /**
     * One request.
     *
     * @param index field of the listed things by which later steps name them, or empty
     * @param doneWhen code of a refusal that means that this has been done before, or empty
     */
    record Step(String id, String method, String path, JsonNode body, String index, String doneWhen) {}

    private static final JsonMapper JSON = new JsonMapper();

    private DemoScript() {}

    static List<Step> steps() {
        try (InputStream script = Objects.requireNonNull(DemoScript.class.getResourceAsStream("demo.json"))) {
            var steps = new ArrayList<Step>();
            JSON.readTree(script).forEach(node -> stepsOf(node).forEach(steps::add));
            return steps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Step> stepsOf(JsonNode node) {
        return node.has("readings") ? readings(node) : Stream.of(request(node));
    }

    private static Step request(JsonNode node) {
        String method =
                Stream.of("get", "put", "post").filter(node::has).findFirst().orElseThrow();
        return new Step(
                node.path("id").asString(),
                method.toUpperCase(java.util.Locale.ROOT),
                node.path(method).asString(),
                dated(node.path("body")),
                node.path("index").asString(""),
                node.path("doneWhen").asString(""));
    }

    // One value a month, the last one for last month.
    private static Stream<Step> readings(JsonNode node) {
        String kpi = node.path("readings").asString();
        JsonNode values = node.path("values");
        return IntStream.range(0, values.size()).mapToObj(i -> {
            YearMonth month = YearMonth.now(ZoneOffset.UTC).minusMonths(values.size() - i);
            var body = JSON.createObjectNode().put("period", month.toString());
            body.set("value", values.get(i));
            return new Step(
                    kpi + "-" + month,
                    "POST",
                    "/traction/api/v1/kpis/${" + kpi + "}/readings",
                    body,
                    "",
                    "DUPLICATE_RESOURCE");
        });
    }

    private static JsonNode dated(JsonNode body) {
        return body.isMissingNode()
                ? body
                : JSON.readTree(DATE.matcher(body.toString()).replaceAll(found -> date(found)));
    }

    private static final java.util.regex.Pattern DATE = java.util.regex.Pattern.compile("@(day|month)([+-]\\d+)");

    private static String date(java.util.regex.MatchResult found) {
        int distance = Integer.parseInt(found.group(2));
        return found.group(1).equals("day")
                ? LocalDate.now(ZoneOffset.UTC).plusDays(distance).toString()
                : YearMonth.now(ZoneOffset.UTC).plusMonths(distance).toString();
    }
}
