package com.purposepath.common.alias;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Brings {@code /api/v1/api/goals}, {@code /api/v1/goals} and {@code /api/goals} to {@code /goals}; everything behind sees the canonical path. */
public final class PathAliasFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String prefix = PathPrefix.of(request.getRequestURI());
        if (prefix.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(PathPrefix.ATTRIBUTE, prefix);
            chain.doFilter(new Canonical(request, prefix), response);
        }
    }

    private static final class Canonical extends HttpServletRequestWrapper {

        private final String prefix;

        Canonical(HttpServletRequest request, String prefix) {
            super(request);
            this.prefix = prefix;
        }

        @Override
        public String getRequestURI() {
            return super.getRequestURI().substring(prefix.length());
        }

        @Override
        public StringBuffer getRequestURL() {
            var url = new StringBuffer(super.getRequestURL());
            int at = url.indexOf(prefix + "/");
            return at < 0 ? url : url.delete(at, at + prefix.length());
        }

        @Override
        public String getServletPath() {
            String path = super.getServletPath();
            return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        }
    }
}
