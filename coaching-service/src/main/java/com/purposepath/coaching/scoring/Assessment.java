package com.purposepath.coaching.scoring;

import com.purposepath.coaching.text.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The points of every part of a goal, and the scores that follow from them by the contract's integer arithmetic.
 *
 * @param vision how the intent serves the vision
 * @param purpose how the intent serves the purpose
 * @param values how the intent serves each core value
 * @param strategies how each strategy serves the intent
 * @param kpis how each KPI measures the intent
 */
public record Assessment(
        Goal goal,
        int vision,
        int purpose,
        List<Rated<CoreValue>> values,
        List<Rated<Wording>> strategies,
        List<Rated<Wording>> kpis) {

    private static final int WEAK_BELOW = 50;

    /** A goal need not serve every value, so the one that it serves best counts most. */
    public int valuesAlignment() {
        int count = values.size();
        return count == 0
                ? 0
                : (7 * Rated.best(values).points() * count + 3 * Rated.sum(values) + 5 * count) / (10 * count);
    }

    public int intentAlignment() {
        return (40 * vision + 35 * purpose + 25 * valuesAlignment() + 50) / 100;
    }

    public int strategyAlignment() {
        return bestAndMean(strategies);
    }

    public int kpiRelevance() {
        return bestAndMean(kpis);
    }

    public int alignmentScore() {
        return (50 * intentAlignment() + 30 * strategyAlignment() + 20 * kpiRelevance() + 50) / 100;
    }

    /** In the order of their declaration. */
    public List<AlignmentGap> gaps() {
        Foundation foundation = goal.foundation();
        var gaps = new ArrayList<AlignmentGap>();
        add(gaps, foundation.vision().isBlank(), vision, AlignmentGap.NO_VISION, AlignmentGap.WEAK_VISION);
        add(gaps, foundation.purpose().isBlank(), purpose, AlignmentGap.NO_PURPOSE, AlignmentGap.WEAK_PURPOSE);
        add(gaps, values.isEmpty(), valuesAlignment(), AlignmentGap.NO_CORE_VALUES, AlignmentGap.WEAK_VALUES);
        add(gaps, strategies.isEmpty(), strategyAlignment(), AlignmentGap.NO_STRATEGIES, AlignmentGap.WEAK_STRATEGIES);
        add(gaps, kpis.isEmpty(), kpiRelevance(), AlignmentGap.NO_KPIS, AlignmentGap.WEAK_KPIS);
        return gaps.stream().sorted().toList();
    }

    /** Half the best, half the mean of all, rounded: an entry of 100 can only raise it. */
    private static int bestAndMean(List<Rated<Wording>> rated) {
        int count = rated.size();
        return count == 0 ? 0 : (Rated.best(rated).points() * count + Rated.sum(rated) + count) / (2 * count);
    }

    private static void add(
            List<AlignmentGap> gaps, boolean missing, int score, AlignmentGap ifMissing, AlignmentGap ifWeak) {
        if (missing) {
            gaps.add(ifMissing);
        } else if (score < WEAK_BELOW) {
            gaps.add(ifWeak);
        }
    }
}
