package com.purposepath.gateway.routing;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.gateway.FilterOrder;
import com.purposepath.gateway.contract.Backend;
import com.purposepath.gateway.contract.Contract;
import com.purposepath.gateway.contract.Operation;
import com.purposepath.gateway.contract.RequestPath;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Finds the operation that a request is for. What the contract does not list is not there, whoever asks. */
@Component
@Order(FilterOrder.DESTINATION)
class DestinationFilter implements WebFilter {

    private final Contract contract;

    DestinationFilter(Contract contract) {
        this.contract = contract;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String rawPath = request.getURI().getRawPath();
        Optional<RequestPath> path = RequestPath.of(rawPath);
        if (path.isEmpty()) {
            return Mono.error(unknown(rawPath));
        }
        Optional<Backend> backend = path.flatMap(RequestPath::first).flatMap(Backend::of);
        if (backend.isEmpty()) {
            return chain.filter(exchange);
        }
        return Mono.defer(() -> {
            find(backend.get(), path.get().rest(), request).rememberOn(exchange);
            return chain.filter(exchange);
        });
    }

    private Destination find(Backend backend, RequestPath path, ServerHttpRequest request) {
        Map<HttpMethod, Operation> operations = contract.operations(backend, path);
        if (operations.isEmpty()) {
            throw unknown(request.getURI().getRawPath());
        }
        Operation operation =
                operations.get(request.getMethod() == HttpMethod.HEAD ? HttpMethod.GET : request.getMethod());
        if (operation == null) {
            ApiException refusal =
                    CommonError.METHOD_NOT_ALLOWED.exception(request.getMethod() + " is not supported here");
            refusal.headers().setAllow(operations.keySet());
            throw refusal;
        }
        return Destination.of(backend, operation, path.toString(), request);
    }

    private static ApiException unknown(String path) {
        return CommonError.RESOURCE_NOT_FOUND.notFound("Route", path);
    }
}
