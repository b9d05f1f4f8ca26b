package com.purposepath.traction.series;

import com.purposepath.traction.measure.Direction;
import com.purposepath.traction.measure.Point;
import com.purposepath.traction.measure.Trend;
import com.purposepath.traction.value.Numbers;
import com.purposepath.traction.value.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The least-squares line through the latest measured months. */
record Line(List<Point> measured) {

    private static final int MOST = 12;
    private static final int LEAST = 3;

    /** Where the line is in a month after the last measured one; null before, or with too few points. */
    @Nullable
    BigDecimal at(YearMonth month) {
        if (measured.size() < LEAST
                || !month.isAfter(Period.month(measured.getLast().period()))) {
            return null;
        }
        var points = latest();
        BigDecimal ahead = months(points, month).subtract(middle(points));
        return Trend.average(points).add(Trend.slope(points).multiply(ahead));
    }

    KpiSeries.Summary summary(Direction direction) {
        if (measured.isEmpty()) {
            return new KpiSeries.Summary(0, null, null, null, null, null, null, null, null, Trend.STABLE);
        }
        BigDecimal first = measured.getFirst().value();
        BigDecimal last = measured.getLast().value();
        BigDecimal change = last.subtract(first);
        var values = measured.stream().map(Point::value).toList();
        return new KpiSeries.Summary(
                measured.size(),
                first,
                last,
                change,
                first.signum() == 0 ? null : Numbers.HUNDRED.multiply(change).divide(first.abs(), Numbers.PRECISE),
                Trend.average(measured),
                values.stream().min(Comparator.naturalOrder()).orElseThrow(),
                values.stream().max(Comparator.naturalOrder()).orElseThrow(),
                Trend.slope(latest()),
                Trend.of(latest(), direction));
    }

    private List<Point> latest() {
        return measured.subList(Math.max(0, measured.size() - MOST), measured.size());
    }

    private static BigDecimal middle(List<Point> points) {
        return points.stream()
                .map(point -> months(points, Period.month(point.period())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), Numbers.PRECISE);
    }

    private static BigDecimal months(List<Point> points, YearMonth month) {
        return BigDecimal.valueOf(
                ChronoUnit.MONTHS.between(Period.month(points.getFirst().period()), month));
    }
}
