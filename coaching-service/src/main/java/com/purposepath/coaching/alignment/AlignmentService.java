package com.purposepath.coaching.alignment;

import com.purposepath.coaching.CoachingError;
import com.purposepath.coaching.advice.DetailWriter;
import com.purposepath.coaching.advice.ExplanationWriter;
import com.purposepath.coaching.advice.Improvements;
import com.purposepath.coaching.scoring.AlignmentScorer;
import com.purposepath.coaching.scoring.Assessment;
import com.purposepath.coaching.scoring.Goal;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;

/** Answers how well a goal is aligned. */
@Service
class AlignmentService {

    private static final Logger log = LoggerFactory.getLogger(AlignmentService.class);

    private final AlignmentScorer scorer;
    private final ExplanationWriter explanations;
    private final DetailWriter details;
    private final Improvements improvements;

    AlignmentService(
            AlignmentScorer scorer, ExplanationWriter explanations, DetailWriter details, Improvements improvements) {
        this.scorer = scorer;
        this.explanations = explanations;
        this.details = details;
        this.improvements = improvements;
    }

    AlignmentCheck check(Goal goal) {
        Assessment assessment = assess(goal);
        return new AlignmentCheck(
                ScoresView.of(assessment), explanations.write(assessment), improvements.brief(assessment));
    }

    AlignmentExplanation explain(Goal goal) {
        Assessment assessment = assess(goal);
        return new AlignmentExplanation(
                ScoresView.of(assessment),
                details.write(assessment),
                details.strengths(assessment),
                details.weaknesses(assessment));
    }

    AlignmentSuggestions improve(Goal goal) {
        Assessment assessment = assess(goal);
        return new AlignmentSuggestions(improvements.thorough(assessment), assessment.gaps());
    }

    private Assessment assess(Goal goal) {
        try {
            return scorer.assess(goal);
        } catch (CompletionException failure) {
            log.error("alignment not calculated", failure);
            throw CoachingError.ALIGNMENT_CALCULATION_FAILED.exception().detail("requestId", MDC.get("requestId"));
        }
    }
}
