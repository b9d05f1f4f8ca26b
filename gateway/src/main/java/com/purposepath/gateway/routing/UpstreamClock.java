package com.purposepath.gateway.routing;

import com.purposepath.gateway.request.Latency;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes the time from handing a request to its service until the head of the answer is there. */
@Component
class UpstreamClock implements GlobalFilter, Ordered {

    @Override
    public int getOrder() {
        return NettyRoutingFilter.ORDER - 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var latency = Latency.of(exchange);
        latency.passedOn();
        return chain.filter(exchange).doOnTerminate(latency::answered);
    }
}
