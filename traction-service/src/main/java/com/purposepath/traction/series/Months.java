package com.purposepath.traction.series;

import com.purposepath.traction.kpitarget.TargetLevel;
import com.purposepath.traction.kpitarget.TargetView;
import com.purposepath.traction.measure.Aggregation;
import com.purposepath.traction.measure.Point;
import com.purposepath.traction.reading.ReadingKind;
import com.purposepath.traction.reading.ReadingView;
import com.purposepath.traction.value.Numbers;
import com.purposepath.traction.value.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The readings and targets of a KPI by month. */
record Months(
        Map<String, ReadingView> readings,
        List<TargetView> targets,
        @Nullable UUID goalId) {

    static Months of(List<ReadingView> readings, List<TargetView> targets, @Nullable UUID goalId) {
        return new Months(
                readings.stream().collect(Collectors.toMap(ReadingView::period, Function.identity())), targets, goalId);
    }

    /** The measured months among those, oldest first. */
    List<Point> measured(List<YearMonth> months) {
        return in(months).stream()
                .filter(reading -> reading.kind() == ReadingKind.MEASURED)
                .map(reading -> new Point(reading.period(), reading.effectiveValue()))
                .toList();
    }

    /** What the months of one span come to. */
    KpiSeries.Span span(String name, List<YearMonth> months, Aggregation aggregation, @Nullable BigDecimal projected) {
        var known = in(months);
        return new KpiSeries.Span(
                name,
                known.isEmpty() ? null : combined(known, aggregation),
                known.isEmpty() ? null : kind(known),
                known.stream().anyMatch(reading -> reading.adjustedValue() != null),
                target(months, TargetLevel.MINIMAL),
                target(months, TargetLevel.EXPECTED),
                target(months, TargetLevel.OPTIMAL),
                projected);
    }

    private List<ReadingView> in(List<YearMonth> months) {
        return months.stream()
                .map(month -> readings.get(Period.of(month)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The last one of the span; the goal's own go before those without a goal. */
    private @Nullable BigDecimal target(List<YearMonth> months, TargetLevel level) {
        return months.reversed().stream()
                .map(month -> target(Period.of(month), level))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable BigDecimal target(String period, TargetLevel level) {
        BigDecimal common = null;
        for (TargetView target : targets) {
            if (target.period().equals(period) && target.level() == level) {
                if (goalId != null && goalId.equals(target.goalId())) {
                    return target.value();
                }
                common = target.goalId() == null ? target.value() : common;
            }
        }
        return common;
    }

    private static ReadingKind kind(List<ReadingView> known) {
        return known.stream().allMatch(reading -> reading.kind() == ReadingKind.MEASURED)
                ? ReadingKind.MEASURED
                : ReadingKind.ESTIMATE;
    }

    private static BigDecimal combined(List<ReadingView> known, Aggregation aggregation) {
        BigDecimal sum = known.stream().map(ReadingView::effectiveValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (aggregation) {
            case LAST -> known.getLast().effectiveValue();
            case SUM -> sum;
            case AVERAGE -> sum.divide(BigDecimal.valueOf(known.size()), Numbers.PRECISE);
        };
    }
}
