package com.purposepath.gateway.limit;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may call.
 *
 * @param enabled whether anybody counts
 * @param window how long a count lasts; it begins with the first request
 * @param anonymous requests of an address without a good token
 * @param user requests of a user
 * @param topTier requests of a user on one of {@code topTiers}
 * @param exempt operationIds that are neither counted nor refused
 * @param callers how many callers are remembered at most; beyond that, those who have been quiet longest are forgotten
 */
@ConfigurationProperties("purposepath.gateway.rate-limits")
record RateLimitProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1h") Duration window,
        @DefaultValue("100") int anonymous,
        @DefaultValue("1000") int user,
        @DefaultValue("5000") int topTier,
        @DefaultValue("enterprise") Set<String> topTiers,
        @DefaultValue Set<String> exempt,
        @DefaultValue("100000") int callers) {}
