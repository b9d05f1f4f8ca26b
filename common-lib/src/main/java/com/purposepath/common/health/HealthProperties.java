package com.purposepath.common.health;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the probes say of the service.
 *
 * @param name of the service, for people
 * @param environment local, development, staging or production
 * @param latencies whether the detailed answer says how long each look took
 */
@ConfigurationProperties("purposepath.service")
public record HealthProperties(
        @DefaultValue("PurposePath Service") String name,
        @DefaultValue("local") String environment,
        @DefaultValue("false") boolean latencies) {}
