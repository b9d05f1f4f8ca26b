package com.purposepath.coaching.alignment;

import com.purposepath.coaching.scoring.AlignmentGap;
import com.purposepath.coaching.scoring.Assessment;
import java.util.List;

/** The scores of a goal as answers show them. */
record ScoresView(int alignmentScore, ComponentScores componentScores, Breakdown breakdown, List<AlignmentGap> gaps) {

    static ScoresView of(Assessment assessment) {
        return new ScoresView(
                assessment.alignmentScore(),
                new ComponentScores(
                        assessment.intentAlignment(), assessment.strategyAlignment(), assessment.kpiRelevance()),
                new Breakdown(assessment.vision(), assessment.purpose(), assessment.valuesAlignment()),
                assessment.gaps());
    }

    record ComponentScores(int intentAlignment, int strategyAlignment, int kpiRelevance) {}

    record Breakdown(int visionAlignment, int purposeAlignment, int valuesAlignment) {}
}
