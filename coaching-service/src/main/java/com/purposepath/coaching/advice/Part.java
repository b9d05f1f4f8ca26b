package com.purposepath.coaching.advice;

import com.purposepath.coaching.scoring.AlignmentGap;
import com.purposepath.coaching.scoring.Assessment;
import java.util.Comparator;
import java.util.stream.Stream;

/** The five parts of an alignment that have a score of their own and can be worked on. */
enum Part {
    VISION(AlignmentGap.WEAK_VISION),
    PURPOSE(AlignmentGap.WEAK_PURPOSE),
    VALUES(AlignmentGap.WEAK_VALUES),
    STRATEGIES(AlignmentGap.WEAK_STRATEGIES),
    KPIS(AlignmentGap.WEAK_KPIS);

    private static final int SERVED = 50;

    private final AlignmentGap ifWeak;

    Part(AlignmentGap ifWeak) {
        this.ifWeak = ifWeak;
    }

    /** What is said of the part where it is too weak. */
    AlignmentGap ifWeak() {
        return ifWeak;
    }

    int score(Assessment assessment) {
        return switch (this) {
            case VISION -> assessment.vision();
            case PURPOSE -> assessment.purpose();
            case VALUES -> assessment.valuesAlignment();
            case STRATEGIES -> assessment.strategyAlignment();
            case KPIS -> assessment.kpiRelevance();
        };
    }

    /** Whether there is something to score at all. */
    boolean isThere(Assessment assessment) {
        var goal = assessment.goal();
        return switch (this) {
            case VISION -> !goal.foundation().vision().isBlank();
            case PURPOSE -> !goal.foundation().purpose().isBlank();
            case VALUES -> !assessment.values().isEmpty();
            case STRATEGIES -> !assessment.strategies().isEmpty();
            case KPIS -> !assessment.kpis().isEmpty();
        };
    }

    boolean isServed(Assessment assessment) {
        return score(assessment) >= SERVED;
    }

    static Part lowest(Assessment assessment) {
        return Stream.of(values())
                .min(Comparator.comparingInt(part -> part.score(assessment)))
                .orElseThrow();
    }
}
