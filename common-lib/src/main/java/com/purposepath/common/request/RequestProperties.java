package com.purposepath.common.request;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of every request.
 *
 * @param maxBody largest JSON body
 * @param maxUpload largest multipart body, parts and boundaries together
 */
@ConfigurationProperties("purposepath.request")
public record RequestProperties(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("11MB") DataSize maxUpload) {}
