package com.purposepath.gateway.health;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the services are watched.
 *
 * @param every pause between two looks
 * @param timeout a service that has not answered by then counts as down
 */
@ConfigurationProperties("purposepath.gateway.status")
record StatusProperties(
        @DefaultValue("3s") Duration every,
        @DefaultValue("2s") Duration timeout) {}
