package com.purposepath.gateway.routing;

import java.time.Duration;
import org.reactivestreams.Publisher;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives up on a body that has stopped coming: the time-out of a route ends with the head of the answer. Streams may be silent for as long as they like. */
@Component
class BodyTimeout implements GlobalFilter, Ordered {

    private final RoutingProperties properties;

    BodyTimeout(RoutingProperties properties) {
        this.properties = properties;
    }

    @Override
    public int getOrder() {
        return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Destination destination = Destination.required(exchange);
        if (destination.streaming()) {
            return chain.filter(exchange);
        }
        Duration timeout = properties.timeoutOf(destination.operation());
        return chain.filter(exchange.mutate()
                .response(new Impatient(exchange.getResponse(), timeout))
                .build());
    }

    private static final class Impatient extends ServerHttpResponseDecorator {

        private final Duration timeout;

        Impatient(ServerHttpResponse response, Duration timeout) {
            super(response);
            this.timeout = timeout;
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            return super.writeWith(Flux.from(body).timeout(timeout));
        }
    }
}
