package com.purposepath.gateway.access;

import com.purposepath.common.security.CurrentUser;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;

/** Who calls, as far as it could be found out. */
public sealed interface Caller {

    /** Empty for the gateway's own pages, where nobody asks. */
    static Optional<Caller> of(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(Caller.class.getName()));
    }

    default void rememberOn(ServerWebExchange exchange) {
        exchange.getAttributes().put(Caller.class.getName(), this);
    }

    /** Somebody with a good token. */
    record Member(CurrentUser user) implements Caller {}

    /** Anybody, at an operation that is open to all. */
    record Anybody() implements Caller {}

    /** Somebody who may not come in. */
    record Refused(Throwable reason) implements Caller {}
}
