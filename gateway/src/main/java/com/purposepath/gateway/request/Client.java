package com.purposepath.gateway.request;

import org.springframework.web.server.ServerWebExchange;

/**
 * The other end of a request.
 *
 * @param address its address, as far as it can be believed
 * @param secure whether it speaks TLS to us or to the trusted proxy in front
 */
public record Client(String address, boolean secure) {

    private static final String ATTRIBUTE = Client.class.getName();

    public static Client of(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ATTRIBUTE);
    }

    void rememberOn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
