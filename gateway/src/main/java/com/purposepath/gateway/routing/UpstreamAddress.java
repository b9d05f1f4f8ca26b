package com.purposepath.gateway.routing;

import java.net.URI;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Writes the address at the service. The query is passed on letter by letter; the framework's own filter would encode one with brackets ({@code name[]=a%20b}) a
 * second time.
 */
@Component
class UpstreamAddress implements GlobalFilter, Ordered {

    private static final int WHERE_THE_FRAMEWORK_DOES_IT = 10_000;

    private final RoutingProperties properties;

    UpstreamAddress(RoutingProperties properties) {
        this.properties = properties;
    }

    @Override
    public int getOrder() {
        return WHERE_THE_FRAMEWORK_DOES_IT;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Destination destination = Destination.required(exchange);
        String query = exchange.getRequest().getURI().getRawQuery();
        String address =
                properties.url(destination.backend()) + destination.path() + (query == null ? "" : "?" + query);
        exchange.getAttributes().put(ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR, URI.create(address));
        return chain.filter(exchange);
    }
}
