package com.purposepath.gateway.routing;

import com.purposepath.common.request.RequestId;
import com.purposepath.common.security.RevokedSessions;
import com.purposepath.gateway.request.Client;
import com.purposepath.gateway.request.RequestIdFilter;
import java.util.List;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What a service hears about the request. Runs last, so that no client can have these headers dropped by naming them in Connection. */
@Component
class RequestHeaders implements HttpHeadersFilter, Ordered {

    /** Headers that would let a client speak as the gateway or as another service. */
    private static final List<String> NOT_FROM_CLIENTS = List.of(
            RevokedSessions.KEY_HEADER,
            "Forwarded",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Server",
            "X-Forwarded-Ssl",
            "X-Real-IP",
            "X-Original-URL",
            "X-Rewrite-URL",
            "Proxy-Connection",
            "Expect");

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders fromClient, ServerWebExchange exchange) {
        var headers = HttpHeaders.copyOf(fromClient);
        NOT_FROM_CLIENTS.forEach(headers::remove);
        Client client = Client.of(exchange);
        headers.set(RequestId.HEADER, RequestIdFilter.idOf(exchange));
        headers.set("X-Forwarded-For", client.address());
        headers.set("X-Forwarded-Proto", client.secure() ? "https" : "http");
        headers.set(
                "X-Forwarded-Prefix",
                "/" + Destination.required(exchange).backend().segment());
        return headers;
    }
}
