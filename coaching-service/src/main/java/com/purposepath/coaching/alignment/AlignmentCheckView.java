package com.purposepath.coaching.alignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.purposepath.coaching.answer.Answered;
import com.purposepath.coaching.answer.Provenance;
import java.time.Instant;
import java.util.List;

/** The short answer as a form shows it. */
record AlignmentCheckView(
        @JsonUnwrapped ScoresView scores,
        int score,
        String explanation,
        List<String> suggestions,
        Instant lastUpdated,
        @JsonUnwrapped Provenance provenance) {

    static AlignmentCheckView of(Answered<AlignmentCheck> answered) {
        AlignmentCheck check = answered.content();
        Provenance provenance = answered.provenance();
        return new AlignmentCheckView(
                check.scores(),
                check.scores().alignmentScore(),
                check.explanation(),
                check.suggestions(),
                provenance.generatedAt(),
                provenance);
    }
}
