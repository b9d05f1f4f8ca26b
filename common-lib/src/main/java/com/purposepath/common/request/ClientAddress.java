package com.purposepath.common.request;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Says from which address a request comes. By default the peer of the connection; a service that counts by address publishes a bean that
 * knows which proxies to believe.
 */
@FunctionalInterface
public interface ClientAddress {

    String of(HttpServletRequest request);
}
