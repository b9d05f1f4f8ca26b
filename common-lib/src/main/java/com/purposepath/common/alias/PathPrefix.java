package com.purposepath.common.alias;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The prefixes of the contract, and the one that a request came with. */
public final class PathPrefix {

    /** Set by the gateway: what it cut off before it passed the request on. */
    public static final String FORWARDED_HEADER = "X-Forwarded-Prefix";

    static final String ATTRIBUTE = PathPrefix.class.getName();

    private static final List<String> LONGEST_FIRST = List.of("/api/v1/api", "/api/v1", "/api");
    private static final Pattern SAFE = Pattern.compile("(/[a-z0-9-]{1,40}){1,4}");

    private PathPrefix() {}

    /** The path as the caller would write it: with the gateway's and the service's prefix of this request. */
    public static String addTo(String canonicalPath, HttpServletRequest request) {
        return forwarded(request) + of(request) + canonicalPath;
    }

    /** The service's prefix that a path begins with, or an empty text. */
    public static String of(String path) {
        for (String prefix : LONGEST_FIRST) {
            if (path.startsWith(prefix + "/")) {
                return prefix;
            }
        }
        return "";
    }

    private static String of(HttpServletRequest request) {
        Object prefix = request.getAttribute(ATTRIBUTE);
        return prefix == null ? "" : prefix.toString();
    }

    private static String forwarded(HttpServletRequest request) {
        @Nullable String prefix = request.getHeader(FORWARDED_HEADER);
        return prefix != null && SAFE.matcher(prefix).matches() ? prefix : "";
    }
}
