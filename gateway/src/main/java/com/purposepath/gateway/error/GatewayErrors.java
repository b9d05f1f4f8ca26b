package com.purposepath.gateway.error;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.error.ErrorBody;
import com.purposepath.gateway.request.RequestIdFilter;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The only place where a failure becomes an answer, and the only one that logs it; never with a query, which may hold a token. */
@Component
@Order(-2)
class GatewayErrors implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(GatewayErrors.class);

    private final JsonMapper mapper;

    GatewayErrors(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        if (exchange.getResponse().isCommitted()) {
            log.info("answer broken off {} reason={}", describe(exchange), thrown.toString());
            return Mono.error(thrown);
        }
        ApiException failure = Failures.of(thrown);
        log(exchange, failure, thrown);
        if (failure.code() == CommonError.INTERNAL_SERVER_ERROR) {
            failure.detail("requestId", RequestIdFilter.idOf(exchange));
        }
        forgetService(exchange);
        return answer(exchange.getResponse(), failure);
    }

    /** A service that failed in the middle has left its headers already. */
    private static void forgetService(ServerWebExchange exchange) {
        Set<String> names = exchange.getAttribute(ServerWebExchangeUtils.CLIENT_RESPONSE_HEADER_NAMES);
        if (names != null) {
            names.forEach(exchange.getResponse().getHeaders()::remove);
        }
    }

    private Mono<Void> answer(ServerHttpResponse response, ApiException failure) {
        response.setStatusCode(failure.code().status());
        response.getHeaders().putAll(failure.headers());
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        byte[] body = mapper.writeValueAsBytes(ErrorBody.of(failure));
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static void log(ServerWebExchange exchange, ApiException failure, Throwable thrown) {
        if (failure.code() == CommonError.INTERNAL_SERVER_ERROR) {
            log.error("request failed {}", describe(exchange), thrown);
        } else if (failure.code().status().is5xxServerError()) {
            log.warn(
                    "request not served code={} {} reason={}",
                    failure.code().wireName(),
                    describe(exchange),
                    thrown.toString());
        }
    }

    private static String describe(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return "requestId=%s method=%s path=%s"
                .formatted(
                        RequestIdFilter.idOf(exchange),
                        request.getMethod(),
                        request.getURI().getRawPath());
    }
}
