package com.purposepath.gateway.limit;

import com.purposepath.gateway.FilterOrder;
import com.purposepath.gateway.access.Caller;
import com.purposepath.gateway.request.Client;
import com.purposepath.gateway.routing.Destination;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells each caller how often they may still call, and refuses those who have called too often. */
@Component
@Order(FilterOrder.RATE_LIMIT)
class RateLimitFilter implements WebFilter {

    private final RateLimits limits;
    private final RateLimitProperties properties;
    private final Clock clock;

    RateLimitFilter(RateLimits limits, RateLimitProperties properties, Clock clock) {
        this.limits = limits;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<Caller> caller = Caller.of(exchange);
        if (caller.isEmpty() || !counts(exchange)) {
            return chain.filter(exchange);
        }
        Window.Count count = limits.count(caller.get(), Client.of(exchange));
        count.writeTo(exchange.getResponse().getHeaders());
        return count.exceeded() ? Mono.error(count.refusal(clock.instant())) : chain.filter(exchange);
    }

    private boolean counts(ServerWebExchange exchange) {
        return properties.enabled()
                && Destination.of(exchange)
                        .filter(destination -> !properties
                                .exempt()
                                .contains(destination.operation().id()))
                        .isPresent();
    }
}
