package com.purposepath.coaching.recommendation;

import com.purposepath.coaching.catalogue.Benchmark;
import com.purposepath.coaching.catalogue.Industry;
import com.purposepath.coaching.catalogue.Kpi;
import java.util.Optional;
import java.util.Set;

/** What others reach, as answers show it. */
record KpiBenchmark(String industry, double typical, double excellent) {

    /** The figures of one of the industries, else those that hold for all; none where the catalogue documents neither. */
    static Optional<KpiBenchmark> of(Kpi kpi, Set<Industry> industries) {
        return kpi.benchmarks().stream()
                .filter(benchmark -> industries.contains(benchmark.industry()))
                .findFirst()
                .or(() -> kpi.benchmarks().stream()
                        .filter(benchmark -> benchmark.industry() == Industry.GENERAL)
                        .findFirst())
                .map(KpiBenchmark::of);
    }

    private static KpiBenchmark of(Benchmark benchmark) {
        return new KpiBenchmark(benchmark.industry().label(), benchmark.typical(), benchmark.excellent());
    }
}
