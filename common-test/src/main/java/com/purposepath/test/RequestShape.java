package com.purposepath.test;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the requests of one person have in common. */
record RequestShape(String prefix, Map<String, String> headers) {

    static final RequestShape PLAIN = new RequestShape("", Map.of()).with("Accept", "application/json");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    RequestShape with(String header, String value) {
        var changed = copy();
        changed.put(header, value);
        return new RequestShape(prefix, changed);
    }

    RequestShape without(String header) {
        var changed = copy();
        changed.remove(header);
        return new RequestShape(prefix, changed);
    }

    RequestShape under(String other) {
        return new RequestShape(other, headers);
    }

    private Map<String, String> copy() {
        var copy = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return copy;
    }

    HttpRequest request(URI base, String method, String path, @Nullable Object body, Object... ids) {
        var request = HttpRequest.newBuilder(URI.create(base + prefix + filled(path, ids)));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return request.method(method, publisher(body)).build();
    }

    private static BodyPublisher publisher(@Nullable Object body) {
        return switch (body) {
            case null -> BodyPublishers.noBody();
            case String text -> BodyPublishers.ofString(text);
            case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
            default -> BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        };
    }

    private static String filled(String path, Object... ids) {
        String filled = path;
        for (Object id : ids) {
            filled = PLACE.matcher(filled).replaceFirst(Matcher.quoteReplacement(encoded(id)));
        }
        if (PLACE.matcher(filled).find()) {
            throw new IllegalArgumentException("Too few ids for " + path);
        }
        return filled;
    }

    private static String encoded(Object id) {
        return URLEncoder.encode(String.valueOf(id), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
