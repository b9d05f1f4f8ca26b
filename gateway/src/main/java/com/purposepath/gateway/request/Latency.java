package com.purposepath.gateway.request;

import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** Where the time of one request went, up to the headers of its answer. */
public final class Latency {

    public static final String GATEWAY_HEADER = "X-Gateway-Latency";
    public static final String UPSTREAM_HEADER = "X-Upstream-Latency";

    private static final String ATTRIBUTE = Latency.class.getName();
    private static final long UNKNOWN = -1;

    private final long arrived = System.nanoTime();
    private long passedOn = UNKNOWN;
    private long answered = UNKNOWN;

    static Latency startOn(ServerWebExchange exchange) {
        var latency = new Latency();
        exchange.getAttributes().put(ATTRIBUTE, latency);
        return latency;
    }

    public static Latency of(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ATTRIBUTE);
    }

    public void passedOn() {
        passedOn = System.nanoTime();
    }

    public void answered() {
        answered = System.nanoTime();
    }

    void writeTo(HttpHeaders headers) {
        long upstream = passedOn == UNKNOWN ? 0 : (answered == UNKNOWN ? System.nanoTime() : answered) - passedOn;
        headers.set(GATEWAY_HEADER, millis(System.nanoTime() - arrived - upstream));
        if (passedOn != UNKNOWN) {
            headers.set(UPSTREAM_HEADER, millis(upstream));
        }
    }

    private static String millis(long nanos) {
        return Long.toString(TimeUnit.NANOSECONDS.toMillis(nanos));
    }
}
