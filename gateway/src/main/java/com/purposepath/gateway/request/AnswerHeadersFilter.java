package com.purposepath.gateway.request;

import com.purposepath.gateway.FilterOrder;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Puts latencies and security headers on every answer; a service or page that says something stricter keeps its own words. */
@Component
@Order(FilterOrder.ANSWER_HEADERS)
class AnswerHeadersFilter implements WebFilter {

    private final TrustedProxies proxies;

    AnswerHeadersFilter(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Client client = proxies.clientOf(exchange.getRequest());
        client.rememberOn(exchange);
        var latency = Latency.startOn(exchange);
        exchange.getResponse().beforeCommit(() -> {
            HttpHeaders headers = exchange.getResponse().getHeaders();
            latency.writeTo(headers);
            secure(headers, client);
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private static void secure(HttpHeaders headers, Client client) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.putIfAbsent("Content-Security-Policy", List.of("default-src 'none'; frame-ancestors 'none'"));
        headers.putIfAbsent("X-Frame-Options", List.of("DENY"));
        headers.putIfAbsent("Referrer-Policy", List.of("no-referrer"));
        if (client.secure()) {
            headers.putIfAbsent("Strict-Transport-Security", List.of("max-age=31536000"));
        }
    }
}
