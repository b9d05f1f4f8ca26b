package com.purposepath.gateway.routing;

import com.purposepath.gateway.contract.Backend;
import com.purposepath.gateway.contract.Operation;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/**
 * What a request wants.
 *
 * @param backend the service it is for
 * @param operation the operation of that service
 * @param path the path as it is passed on: without the service's segment, with the prefix the client used
 * @param streaming whether the answer may be a stream that never ends by itself
 */
public record Destination(Backend backend, Operation operation, String path, boolean streaming) {

    private static final String ATTRIBUTE = Destination.class.getName();

    /** Empty for the gateway's own pages. */
    public static Optional<Destination> of(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }

    static Destination required(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ATTRIBUTE);
    }

    static Destination of(Backend backend, Operation operation, String path, ServerHttpRequest request) {
        boolean streaming = operation.stream()
                && (request.getMethod() == HttpMethod.GET
                        || request.getHeaders().getOrEmpty("Accept").stream()
                                .anyMatch(accept -> accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE)));
        return new Destination(backend, operation, path, streaming);
    }

    void rememberOn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
