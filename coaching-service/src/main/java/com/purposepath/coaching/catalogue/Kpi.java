package com.purposepath.coaching.catalogue;

import com.purposepath.coaching.text.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A KPI that the catalogue describes.
 *
 * @param aliases other names that people use for it
 * @param shows what a look at it tells, as the end of "This KPI shows …"
 * @param leading whether it moves before the result does
 * @param difficulty of measuring it
 * @param source where its values are usually found
 * @param industries that it is meant for; empty for all
 * @param keywords what people say who need it
 */
public record Kpi(
        @NotNull @Pattern(regexp = "kpi(\\.[a-z0-9]+(-[a-z0-9]+)*)") @Size(max = 80)
        String id,

        @NotNull @Size(min = 3, max = 100) String name,
        List<String> aliases,
        @NotNull @Size(min = 20, max = 500) String definition,
        @NotNull @Size(min = 1, max = 300) String formula,

        @NotNull @Pattern(regexp = "(how|what|whether|which) .{8,100}[^.]")
        String shows,

        @NotNull KpiCategory category,
        @NotNull KpiUnit unit,
        @NotNull KpiDirection direction,
        @NotNull Boolean leading,
        @NotNull Frequency frequency,
        @NotNull Level difficulty,
        @NotNull @Size(min = 1, max = 200) String source,
        @NotEmpty Set<BusinessFunction> functions,
        Set<Industry> industries,
        @Size(min = 3) List<@Size(min = 2, max = 40) String> keywords,
        List<@Valid Benchmark> benchmarks) {

    public Kpi {
        aliases = copy(aliases);
        functions = functions == null ? Set.of() : Set.copyOf(functions);
        industries = industries == null ? Set.of() : Set.copyOf(industries);
        keywords = copy(keywords);
        benchmarks = copy(benchmarks);
    }

    /** Its name and the others by which people know it. */
    public Stream<Wording> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).map(Wording::of);
    }

    @AssertTrue(message = "excellent must not be worse than typical")
    boolean isExcellentBetterThanTypical() {
        return benchmarks.stream()
                .allMatch(benchmark -> direction == KpiDirection.UP
                        ? benchmark.excellent() >= benchmark.typical()
                        : benchmark.excellent() <= benchmark.typical());
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
