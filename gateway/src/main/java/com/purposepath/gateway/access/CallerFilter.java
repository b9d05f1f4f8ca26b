package com.purposepath.gateway.access;

import com.purposepath.common.error.CommonError;
import com.purposepath.gateway.FilterOrder;
import com.purposepath.gateway.contract.Access;
import com.purposepath.gateway.routing.Destination;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Finds out who calls. An operation that is open to all does not look at a token. */
@Component
@Order(FilterOrder.CALLER)
class CallerFilter implements WebFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    CallerFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<Destination> destination = Destination.of(exchange);
        if (destination.isEmpty()) {
            return chain.filter(exchange);
        }
        return caller(destination.get(), exchange.getRequest())
                .doOnNext(caller -> caller.rememberOn(exchange))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    private Mono<Caller> caller(Destination destination, ServerHttpRequest request) {
        if (destination.operation().access() != Access.PROTECTED) {
            return Mono.just(new Caller.Anybody());
        }
        return token(destination, request)
                .map(tokens::verify)
                .orElseGet(() -> Mono.error(CommonError.UNAUTHORIZED.exception()))
                .<Caller>map(Caller.Member::new)
                .onErrorResume(reason -> Mono.just(new Caller.Refused(reason)));
    }

    /** From the header, or for a stream from the query: an EventSource cannot send headers. */
    private static Optional<String> token(Destination destination, ServerHttpRequest request) {
        String header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                    ? Optional.of(header.substring(SCHEME.length()).trim())
                    : Optional.empty();
        }
        if (!destination.operation().queryToken()) {
            return Optional.empty();
        }
        return Stream.of("access_token", "token")
                .map(request.getQueryParams()::getFirst)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }
}
