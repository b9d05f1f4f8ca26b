package com.purposepath.gateway.origin;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Browsers of other origins.
 *
 * @param frontends origins of our front ends, {@code https://app.example.com}; they may send credentials
 * @param preflightValidFor how long a browser may remember what it was told
 */
@ConfigurationProperties("purposepath.gateway.origin")
record OriginProperties(
        @DefaultValue("http://localhost:3000") List<String> frontends,
        @DefaultValue("1h") Duration preflightValidFor) {

    OriginProperties {
        frontends = frontends.stream()
                .map(String::trim)
                .filter(origin -> !origin.isEmpty())
                .toList();
        if (frontends.contains("*")) {
            throw new IllegalArgumentException(
                    "ACCOUNT_FRONTEND_ORIGINS must name each origin: * would let every web site act for its visitors");
        }
    }
}
