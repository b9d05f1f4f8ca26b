package com.purposepath.traction.rootcause;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.purposepath.common.validation.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis found. What is known is checked, all else is kept as it came.
 *
 * @param whys of five whys
 * @param categories of a fishbone
 * @param strengths of a SWOT analysis, like the next three
 * @param items of a Pareto analysis
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Findings(
        @Nullable @Text(max = 2000) String rootCause,
        @Nullable @Size(max = 10) List<@NotNull @Valid Why> whys,
        @Nullable @Size(max = 12) List<@NotNull @Valid Category> categories,
        @Nullable @Size(max = 30) List<@NotNull @Text(min = 1, max = 500) String> strengths,
        @Nullable @Size(max = 30) List<@NotNull @Text(min = 1, max = 500) String> weaknesses,
        @Nullable @Size(max = 30) List<@NotNull @Text(min = 1, max = 500) String> opportunities,
        @Nullable @Size(max = 30) List<@NotNull @Text(min = 1, max = 500) String> threats,
        @Nullable @Size(max = 50) List<@NotNull @Valid Share> items,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> others) {

    public Findings {
        others = others == null ? new LinkedHashMap<>() : others;
    }

    /** With shares instead of bare counts, the largest first. */
    Findings weighed() {
        return items == null
                ? this
                : new Findings(
                        rootCause,
                        whys,
                        categories,
                        strengths,
                        weaknesses,
                        opportunities,
                        threats,
                        Pareto.of(items),
                        others);
    }

    /** One step of five whys. */
    public record Why(
            @NotNull @Text(max = 500) String question,
            @NotNull @Text(max = 1000) String answer) {}

    /** One bone of a fishbone. */
    public record Category(
            @NotNull @Text(max = 100) String name,
            @NotNull @Size(max = 30) List<@NotNull @Text(min = 1, max = 500) String> causes) {}

    /**
     * One cause of a Pareto analysis.
     *
     * @param percent worked out by the service
     * @param cumulativePercent worked out by the service
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Share(
            @NotNull @Text(max = 200) String cause,
            @NotNull @DecimalMin("0") BigDecimal count,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal cumulativePercent) {}
}
