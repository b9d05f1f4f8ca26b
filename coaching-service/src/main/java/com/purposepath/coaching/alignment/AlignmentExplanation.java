package com.purposepath.coaching.alignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** The long answer: the scores and everything that speaks for and against them. */
record AlignmentExplanation(
        @JsonUnwrapped ScoresView scores, String explanation, List<String> keyFactors, List<String> improvementAreas) {}
