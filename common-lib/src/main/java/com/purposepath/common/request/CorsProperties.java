package com.purposepath.common.request;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which browsers' pages may call.
 *
 * @param origins allow-listed origins, {@code https://app.example.com}
 */
@ConfigurationProperties("purposepath.cors")
public record CorsProperties(
        @DefaultValue("http://localhost:3000") List<String> origins) {}
