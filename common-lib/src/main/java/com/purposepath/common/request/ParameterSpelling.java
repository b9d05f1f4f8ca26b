package com.purposepath.common.request;

import com.purposepath.common.json.Spelling;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets controllers read query parameters in camelCase, whether they came as {@code goal_ids}, {@code goalIds} or {@code goalIds[]}. */
final class ParameterSpelling extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request.getQueryString() == null ? request : new CamelCased(request), response);
    }

    private static final class CamelCased extends HttpServletRequestWrapper {

        private @Nullable Map<String, String[]> parameters;

        CamelCased(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterMap().get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (parameters == null) {
                var camel = new LinkedHashMap<String, String[]>();
                super.getParameterMap()
                        .forEach((name, values) -> camel.merge(canonical(name), values, CamelCased::both));
                parameters = Collections.unmodifiableMap(camel);
            }
            return parameters;
        }

        private static String canonical(String name) {
            return Spelling.camel(name.endsWith("[]") ? name.substring(0, name.length() - 2) : name);
        }

        private static String[] both(String[] left, String[] right) {
            return Stream.of(left, right).flatMap(Stream::of).toArray(String[]::new);
        }
    }
}
