package com.purposepath.coaching.contribution;

import com.purposepath.coaching.CoachingError;
import com.purposepath.coaching.contribution.StrategicAlignment.ActionAlignment;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;

/** Answers which actions serve which goals. */
@Service
class ContributionService {

    private static final Logger log = LoggerFactory.getLogger(ContributionService.class);

    private final ContributionScorer scorer;

    ContributionService(ContributionScorer scorer) {
        this.scorer = scorer;
    }

    StrategicAlignment analyze(StrategicAlignmentRequest request) {
        List<Contribution> all = score(request);
        int sum = all.stream().mapToInt(Contribution::score).sum();
        return new StrategicAlignment(
                all.stream().map(ContributionService::alignment).toList(),
                (2 * sum + all.size()) / (2 * all.size()),
                InsightWriter.write(all));
    }

    private List<Contribution> score(StrategicAlignmentRequest request) {
        try {
            return scorer.score(request);
        } catch (CompletionException failure) {
            log.error("alignment of actions not calculated", failure);
            throw CoachingError.ALIGNMENT_CALCULATION_FAILED.exception().detail("requestId", MDC.get("requestId"));
        }
    }

    private static ActionAlignment alignment(Contribution one) {
        return new ActionAlignment(
                one.action().id(), one.score(), one.toFoundation(), one.connections(), RecommendationWriter.write(one));
    }
}
