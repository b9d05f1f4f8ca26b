package com.purposepath.traction.series;

import com.purposepath.traction.measure.Direction;
import com.purposepath.traction.measure.Trend;
import com.purposepath.traction.reading.ReadingKind;
import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A KPI over time as the contract shows it; values rounded to four decimals. */
public record KpiSeries(
        UUID kpiId,
        @Nullable String unit,
        Direction direction,
        Granularity granularity,
        List<Span> points,
        Summary summary) {

    private static final int DECIMALS = 4;

    static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        return value == null ? null : Numbers.plain(value.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** A month, quarter or year. */
    record Span(
            String period,
            @Nullable BigDecimal actual,
            @Nullable ReadingKind kind,
            boolean adjusted,
            @Nullable BigDecimal targetMinimal,
            @Nullable BigDecimal targetExpected,
            @Nullable BigDecimal targetOptimal,
            @Nullable BigDecimal projected) {

        Span {
            actual = rounded(actual);
            targetMinimal = rounded(targetMinimal);
            targetExpected = rounded(targetExpected);
            targetOptimal = rounded(targetOptimal);
            projected = rounded(projected);
        }
    }

    /** What the measured months say together. */
    record Summary(
            int count,
            @Nullable BigDecimal first,
            @Nullable BigDecimal last,
            @Nullable BigDecimal change,
            @Nullable BigDecimal changePct,
            @Nullable BigDecimal average,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable BigDecimal slope,
            Trend trend) {

        Summary {
            first = rounded(first);
            last = rounded(last);
            change = rounded(change);
            changePct = rounded(changePct);
            average = rounded(average);
            minimum = rounded(minimum);
            maximum = rounded(maximum);
            slope = rounded(slope);
        }
    }
}
