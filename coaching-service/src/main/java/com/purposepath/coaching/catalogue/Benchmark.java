package com.purposepath.coaching.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What others reach, as far as that is generally known.
 *
 * @param industry whose figures these are
 * @param typical what most reach
 * @param excellent what the best reach
 * @param basis where such figures are commonly found
 */
public record Benchmark(
        @NotNull Industry industry,
        double typical,
        double excellent,
        @NotNull @Size(min = 10, max = 120) String basis) {}
