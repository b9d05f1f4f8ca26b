package com.purposepath.test.contract;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request and its answer, as they went over the wire.
 *
 * @param service whose contract counts; null behind the gateway, where the path says it
 * @param path decoded, with prefixes, without query
 */
public record Exchange(
        @Nullable String service,
        String method,
        String path,
        @Nullable String query,
        HttpHeaders requestHeaders,
        int status,
        HttpHeaders headers,
        byte[] body) {

    // Numbers stay as they were written: 1.10 is not 1.1 in a test about what is kept as given.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The type of the answer without parameters; empty when there is none. */
    String mediaType() {
        return headers.firstValue("Content-Type")
                .orElse("")
                .split(";")[0]
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The body when it is JSON; else a missing node. */
    public JsonNode json() {
        try {
            return mediaType().equals("application/json") ? JSON.readTree(body) : JSON.missingNode();
        } catch (JacksonException notJson) {
            return JSON.missingNode();
        }
    }

    boolean asksForCamelCase() {
        return requestHeaders.allValues("Accept").stream().anyMatch(accept -> accept.contains("case=camel"))
                || (query != null && query.matches("(.*&)?case=camel(&.*)?"));
    }

    @Override
    public String toString() {
        return method + " " + path + (query == null ? "" : "?" + query) + " → " + status;
    }
}
