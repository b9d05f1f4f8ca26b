package com.purposepath.gateway.access;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets in who may come in. Stands behind the rate limit, so that guessing tokens is counted too. */
@Component
@Order(FilterOrder.ACCESS)
class AccessFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (Caller.of(exchange).orElse(null) instanceof Caller.Refused refused) {
            return Mono.error(sayingHow(refused.reason()));
        }
        return chain.filter(exchange);
    }

    private static Throwable sayingHow(Throwable reason) {
        return reason instanceof ApiException failure && failure.code() == CommonError.UNAUTHORIZED
                ? failure.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                : reason;
    }
}
