package com.purposepath.traction.measure;

import com.purposepath.traction.value.Numbers;
import com.purposepath.traction.value.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a measure is heading, judged by a least-squares line through its months. */
public enum Trend {
    IMPROVING,
    STABLE,
    DECLINING;

    private static final BigDecimal HARDLY = new BigDecimal("0.02");
    private static final int MONTHS = 12;

    /** The trend of measured points, oldest first; stable with fewer than two. */
    public static Trend of(List<Point> points, Direction direction) {
        if (points.size() < 2) {
            return STABLE;
        }
        BigDecimal average = average(points);
        BigDecimal rise = slope(points).multiply(span(points));
        BigDecimal limit = HARDLY.multiply(average.abs());
        if (rise.signum() == 0 || rise.abs().compareTo(limit) < 0) {
            return STABLE;
        }
        return (rise.signum() > 0) == (direction == Direction.UP) ? IMPROVING : DECLINING;
    }

    /** The trend of the 12 months up to this one; null under two measured points. */
    public static @Nullable Trend lately(List<Point> points, Direction direction, YearMonth now) {
        String from = Period.of(now.minusMonths(MONTHS - 1L));
        var recent = points.stream()
                .filter(point -> point.period().compareTo(from) >= 0)
                .toList();
        return recent.size() < 2 ? null : of(recent, direction);
    }

    /** Change per month of the least-squares line; 0 with fewer than two points. */
    public static BigDecimal slope(List<Point> points) {
        BigDecimal n = BigDecimal.valueOf(points.size());
        BigDecimal sumX = BigDecimal.ZERO;
        BigDecimal sumY = BigDecimal.ZERO;
        BigDecimal sumXy = BigDecimal.ZERO;
        BigDecimal sumXx = BigDecimal.ZERO;
        for (Point point : points) {
            BigDecimal x = months(points.getFirst(), point);
            sumX = sumX.add(x);
            sumY = sumY.add(point.value());
            sumXy = sumXy.add(x.multiply(point.value()));
            sumXx = sumXx.add(x.multiply(x));
        }
        BigDecimal spread = n.multiply(sumXx).subtract(sumX.multiply(sumX));
        return spread.signum() == 0
                ? BigDecimal.ZERO
                : n.multiply(sumXy).subtract(sumX.multiply(sumY)).divide(spread, Numbers.PRECISE);
    }

    /** Mean of the values, at least one. */
    public static BigDecimal average(List<Point> points) {
        return points.stream()
                .map(Point::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), Numbers.PRECISE);
    }

    private static BigDecimal span(List<Point> points) {
        return months(points.getFirst(), points.getLast());
    }

    private static BigDecimal months(Point from, Point to) {
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(Period.month(from.period()), Period.month(to.period())));
    }
}
