package com.purposepath.traction.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressFormulaTest {

    private static final double[] VALUES = {-50, -10, -1, 0, 0.5, 1, 3, 10, 33.3, 50, 100, 250};

    @ParameterizedTest
    @CsvSource({
        "UP, 30000, 40000, 20000, 50",
        "UP, 30000, 40000, , 75",
        "UP, 10, 40, 20, 0",
        "UP, 50, 40, 20, 100",
        "UP, 5, 4, 4, 100",
        "UP, 3, 4, 5, 0",
        "UP, -1, 0, , 0",
        "UP, 0, 0, , 100",
        "UP, -5, -10, , 100",
        "DOWN, 3, 2, 6, 75",
        "DOWN, 7, 2, 6, 0",
        "DOWN, 1, 2, 6, 100",
        "DOWN, 4, 2, , 50",
        "DOWN, 2, 2, , 100",
        "DOWN, 1, 0, , 0",
        "DOWN, -1, 0, , 100",
        "DOWN, 5, 4, 3, 0",
        "DOWN, 4, 4, 3, 100"
    })
    void itIsWhatTheContractSays(
            Direction direction,
            BigDecimal current,
            BigDecimal target,
            @Nullable BigDecimal baseline,
            BigDecimal expected) {
        assertThat(direction.progress(current, target, baseline)).isEqualByComparingTo(expected);
    }

    @Test
    void itIsTheSameAsAnIndependentReckoningForAllValues() {
        for (double c : VALUES) {
            for (double t : VALUES) {
                assertThat(progress(Direction.UP, c, t, null)).isCloseTo(up(c, t, null), within(1e-9));
                assertThat(progress(Direction.DOWN, c, t, null)).isCloseTo(down(c, t, null), within(1e-9));
                for (double b : VALUES) {
                    assertThat(progress(Direction.UP, c, t, b)).isCloseTo(up(c, t, b), within(1e-9));
                    assertThat(progress(Direction.DOWN, c, t, b)).isCloseTo(down(c, t, b), within(1e-9));
                }
            }
        }
    }

    @Test
    void theTrendFollowsTheLineOfTheMonths() {
        var rising = List.of(point("2025-08", 24000), point("2025-09", 26000), point("2025-10", 30000));

        assertThat(Trend.slope(rising)).isEqualByComparingTo("3000");
        assertThat(Trend.of(rising, Direction.UP)).isEqualTo(Trend.IMPROVING);
        assertThat(Trend.of(rising, Direction.DOWN)).isEqualTo(Trend.DECLINING);
        assertThat(Trend.of(List.of(point("2025-01", 100), point("2025-03", 101)), Direction.UP))
                .isEqualTo(Trend.STABLE);
        assertThat(Trend.of(List.of(point("2025-01", 100), point("2025-03", 103)), Direction.UP))
                .isEqualTo(Trend.IMPROVING);
        assertThat(Trend.of(rising.subList(0, 1), Direction.UP)).isEqualTo(Trend.STABLE);
    }

    private static double progress(Direction direction, double c, double t, @Nullable Double b) {
        return direction
                .progress(BigDecimal.valueOf(c), BigDecimal.valueOf(t), b == null ? null : BigDecimal.valueOf(b))
                .doubleValue();
    }

    private static double up(double c, double t, @Nullable Double b) {
        double raw;
        if (b != null && b < t) {
            raw = 100 * (c - b) / (t - b);
        } else if (b == null && t > 0) {
            raw = 100 * c / t;
        } else {
            raw = c >= t ? 100 : 0;
        }
        return Math.min(100, Math.max(0, raw));
    }

    private static double down(double c, double t, @Nullable Double b) {
        double raw;
        if (b != null && b > t) {
            raw = 100 * (b - c) / (b - t);
        } else if (b == null) {
            raw = c <= t ? 100 : t > 0 ? 100 * t / c : 0;
        } else {
            raw = c <= t ? 100 : 0;
        }
        return Math.min(100, Math.max(0, raw));
    }

    private static Point point(String period, double value) {
        return new Point(period, BigDecimal.valueOf(value));
    }
}
