package com.purposepath.gateway.routing;

import java.util.List;
import java.util.Locale;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Drops what the gateway says itself, so that nothing stands in an answer twice, and what only describes the machinery behind it. */
@Component
class AnswerHeaders implements HttpHeadersFilter, Ordered {

    private static final List<String> DROPPED = List.of(
            "access-control-",
            "x-ratelimit-",
            "x-request-id",
            "x-gateway-latency",
            "x-upstream-latency",
            "server",
            "x-powered-by");

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders fromService, ServerWebExchange exchange) {
        var headers = new HttpHeaders();
        fromService.forEach((name, values) -> {
            if (DROPPED.stream().noneMatch(name.toLowerCase(Locale.ROOT)::startsWith)) {
                headers.addAll(name, values);
            }
        });
        return headers;
    }
}
