package com.purposepath.gateway.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * The segments of a request's path, decoded once. What is passed on is written anew from them, so that a service cannot read a path in another way than the gateway
 * did.
 */
public record RequestPath(List<String> segments) {

    private static final List<List<String>> PREFIXES =
            List.of(List.of("api", "v1", "api"), List.of("api", "v1"), List.of("api"));

    /** Empty for a path that could mean different things to different readers; no client has a reason to send one. */
    public static Optional<RequestPath> of(String rawPath) {
        List<String> raw = split(rawPath);
        if (!rawPath.startsWith("/") || rawPath.contains("//")) {
            return Optional.empty();
        }
        var path = new RequestPath(raw.stream()
                .map(segment -> UriUtils.decode(segment, StandardCharsets.UTF_8))
                .toList());
        return path.segments.stream().allMatch(RequestPath::isPlain) ? Optional.of(path) : Optional.empty();
    }

    public Optional<String> first() {
        return segments.stream().findFirst();
    }

    /** The path without its first segment. */
    public RequestPath rest() {
        return from(1);
    }

    /** Without the service's prefix, which the contract does not write. */
    RequestPath canonical() {
        for (List<String> prefix : PREFIXES) {
            if (segments.size() > prefix.size()
                    && segments.subList(0, prefix.size()).equals(prefix)) {
                return from(prefix.size());
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return segments.stream()
                .map(segment -> UriUtils.encodePathSegment(segment, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/", "/", ""));
    }

    /** Segments of a path or template; one slash at the end makes no difference. */
    static List<String> split(String path) {
        String inner = path.substring(
                path.startsWith("/") ? 1 : 0,
                path.endsWith("/") && path.length() > 1 ? path.length() - 1 : path.length());
        return inner.isEmpty() ? List.of() : Stream.of(inner.split("/", -1)).toList();
    }

    private RequestPath from(int segment) {
        return new RequestPath(segments.subList(segment, segments.size()));
    }

    private static boolean isPlain(String segment) {
        return !segment.equals(".")
                && !segment.equals("..")
                && segment.chars()
                        .noneMatch(c ->
                                c < 0x20 || c == 0x7f || c == '/' || c == '\\' || c == ';' || c == '%' || c == 0xfffd);
    }
}
