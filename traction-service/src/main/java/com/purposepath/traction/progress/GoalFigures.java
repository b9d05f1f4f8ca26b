package com.purposepath.traction.progress;

import com.purposepath.traction.value.Numbers;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How far a goal has come, out of its links and actions; kept with the goal so that lists can sort and filter by it. */
@Embeddable
public class GoalFigures {

    private static final BigDecimal KPI_SHARE = new BigDecimal("0.7");
    private static final BigDecimal ACTION_SHARE = new BigDecimal("0.3");
    private static final BigDecimal ON_TRACK_MARGIN = BigDecimal.TEN;
    private static final BigDecimal AT_RISK_MARGIN = new BigDecimal(25);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private BigDecimal progress = BigDecimal.ZERO;

    @Column(name = "computed_progress")
    private BigDecimal computed = BigDecimal.ZERO;

    private @Nullable BigDecimal kpiProgress;
    private @Nullable BigDecimal actionProgress;
    private int measurableCount;
    private int linkCount;
    private int strategyCount;
    private int actionCount;
    private int completedActionCount;
    private int openIssueCount;
    private LocalDate onTrackUntil = FOR_EVER;
    private LocalDate atRiskUntil = FOR_EVER;

    public BigDecimal progress() {
        return progress;
    }

    public void measured(KpiFigures kpis) {
        kpiProgress = kpis.progress();
        measurableCount = kpis.measurable();
        linkCount = kpis.links();
        compute();
    }

    public void worked(ActionFigures actions, int openIssues) {
        actionProgress = actions.progress();
        actionCount = actions.count();
        completedActionCount = actions.completed();
        openIssueCount = openIssues;
        compute();
    }

    public void strategies(int count) {
        strategyCount = count;
    }

    /** Shows the formula's value from now on. */
    public void follow(LocalDate start, LocalDate target) {
        show(computed, start, target);
    }

    public void show(BigDecimal shown, LocalDate start, LocalDate target) {
        progress = shown;
        onTrackUntil = lastDay(ON_TRACK_MARGIN, start, target);
        atRiskUntil = lastDay(AT_RISK_MARGIN, start, target);
    }

    public Health health(LocalDate today) {
        if (!today.isAfter(onTrackUntil)) {
            return Health.ON_TRACK;
        }
        return today.isAfter(atRiskUntil) ? Health.OFF_TRACK : Health.AT_RISK;
    }

    public ProgressBreakdown breakdown() {
        return new ProgressBreakdown(
                Numbers.percent(computed),
                Numbers.percentOrNull(kpiProgress),
                Numbers.percentOrNull(actionProgress),
                measurableCount,
                actionCount);
    }

    public Counts counts() {
        return new Counts(strategyCount, linkCount, actionCount, completedActionCount, openIssueCount);
    }

    private void compute() {
        if (kpiProgress != null && actionProgress != null) {
            computed = KPI_SHARE.multiply(kpiProgress).add(ACTION_SHARE.multiply(actionProgress));
        } else if (kpiProgress != null) {
            computed = kpiProgress;
        } else {
            computed = actionProgress == null ? BigDecimal.ZERO : actionProgress;
        }
    }

    /** The last day d with 100·d/span ≤ progress + margin; elapsed time never passes 100, so that enough progress lasts for ever. */
    private LocalDate lastDay(BigDecimal margin, LocalDate start, LocalDate target) {
        BigDecimal enough = progress.add(margin);
        if (enough.compareTo(Numbers.HUNDRED) >= 0) {
            return FOR_EVER;
        }
        long span = Math.max(1, ChronoUnit.DAYS.between(start, target));
        return start.plusDays(enough.multiply(BigDecimal.valueOf(span))
                .divide(Numbers.HUNDRED, 0, RoundingMode.FLOOR)
                .longValueExact());
    }

    /** What the progress is made of; percentages rounded. */
    public record ProgressBreakdown(
            BigDecimal computed,
            @Nullable BigDecimal kpiProgress,
            @Nullable BigDecimal actionProgress,
            int kpiCount,
            int actionCount) {}

    /** How much belongs to the goal. */
    public record Counts(int strategies, int kpis, int actions, int completedActions, int openIssues) {}
}
