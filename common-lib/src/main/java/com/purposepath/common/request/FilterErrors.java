package com.purposepath.common.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Hands what a filter throws to the same handler that answers for controllers. */
final class FilterErrors extends OncePerRequestFilter {

    private final HandlerExceptionResolver resolver;

    FilterErrors(HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            answer(request, response, failure);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws ServletException, IOException {
        if (response.isCommitted() || resolver.resolveException(request, response, null, failure) == null) {
            switch (failure) {
                case ServletException servlet -> throw servlet;
                case IOException io -> throw io;
                default -> throw new ServletException(failure);
            }
        }
    }
}
