package com.purposepath.gateway.request;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the client is told from the proxies in front of the gateway.
 *
 * @param trustedProxies addresses or networks ({@code 10.0.0.0/8}) whose X-Forwarded-For and X-Forwarded-Proto are believed
 */
@ConfigurationProperties("purposepath.gateway.client")
record ClientProperties(@DefaultValue List<String> trustedProxies) {}
