package com.purposepath.gateway.origin;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.request.RequestId;
import com.purposepath.gateway.FilterOrder;
import com.purposepath.gateway.request.Latency;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsProcessor;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** CORS: answers preflights, tells browsers what they may read, and refuses origins that are not ours. */
@Component
@Order(FilterOrder.CORS)
class OriginFilter implements WebFilter {

    private static final List<String> EXPOSED = List.of(
            HttpHeaders.ETAG,
            HttpHeaders.LOCATION,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_RANGE,
            HttpHeaders.RETRY_AFTER,
            RequestId.HEADER,
            "X-RateLimit-Limit",
            "X-RateLimit-Remaining",
            "X-RateLimit-Reset",
            Latency.GATEWAY_HEADER,
            Latency.UPSTREAM_HEADER);

    private final CorsProcessor processor = new DefaultCorsProcessor();
    private final CorsConfiguration allowed = new CorsConfiguration();

    OriginFilter(OriginProperties properties) {
        allowed.setAllowedOrigins(properties.frontends());
        allowed.setAllowCredentials(true);
        allowed.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        allowed.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        allowed.setExposedHeaders(EXPOSED);
        allowed.setMaxAge(properties.preflightValidFor());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!processor.process(allowed, exchange)) {
            return Mono.error(CommonError.FORBIDDEN.exception("Requests from this origin are not allowed"));
        }
        return CorsUtils.isPreFlightRequest(request) ? exchange.getResponse().setComplete() : chain.filter(exchange);
    }
}
