package com.purposepath.traction.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalFormulaTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @ParameterizedTest
    @CsvSource({"58.3, 70, 61.8", "58.3, , 58.3", ", 70, 70", ", , 0", "100, 0, 70", "33.35, 66.65, 43.3"})
    void progressWeighsLinksAndActions(@Nullable BigDecimal k, @Nullable BigDecimal a, BigDecimal expected) {
        assertThat(figures(k, a).breakdown().computed()).isEqualByComparingTo(expected);
    }

    @Test
    void healthComparesProgressWithElapsedTimeOnEveryDay() {
        for (int span : new int[] {0, 1, 3, 7, 30, 91, 365}) {
            LocalDate target = START.plusDays(span);
            for (int percent = 0; percent <= 100; percent += 5) {
                var figures = figures(BigDecimal.valueOf(percent), null);
                figures.follow(START, target);
                for (int day = -5; day <= span + 40; day++) {
                    LocalDate today = START.plusDays(day);
                    assertThat(figures.health(today))
                            .as("%d %% on day %d of %d", percent, day, span)
                            .isEqualTo(expected(percent, today, target));
                }
            }
        }
    }

    private static Health expected(int progress, LocalDate today, LocalDate target) {
        double span = Math.max(1, ChronoUnit.DAYS.between(START, target));
        double elapsed = Math.min(100, Math.max(0, 100 * ChronoUnit.DAYS.between(START, today) / span));
        double lag = elapsed - progress;
        return lag <= 10 + 1e-9 ? Health.ON_TRACK : lag <= 25 + 1e-9 ? Health.AT_RISK : Health.OFF_TRACK;
    }

    private static GoalFigures figures(@Nullable BigDecimal k, @Nullable BigDecimal a) {
        var figures = new GoalFigures();
        figures.measured(new KpiFigures(k, k == null ? 0 : 1, k == null ? 0 : 1));
        figures.worked(new ActionFigures(a, a == null ? 0 : 2, 0), 0);
        return figures;
    }
}
