package com.purposepath.coaching.alignment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where traction-service is.
 *
 * @param url without a path
 */
@ConfigurationProperties("coaching.traction")
record TractionSettings(
        @DefaultValue("http://localhost:8002") String url) {}
