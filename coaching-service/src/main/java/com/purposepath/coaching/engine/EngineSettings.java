package com.purposepath.coaching.engine;

import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the embedding model runs.
 *
 * @param threads native threads that compute embeddings; further requests wait for one
 * @param remembered texts whose meaning is kept in memory, about 2 KB each
 * @param nativeDirectory where the tokenizer's native library is unpacked; where it cannot be written, a temporary directory is used
 */
@Validated
@ConfigurationProperties("coaching.engine")
public record EngineSettings(
        @DefaultValue("2") @Min(1) int threads,
        @DefaultValue("8000") @Min(1000) int remembered,
        Path nativeDirectory) {}
