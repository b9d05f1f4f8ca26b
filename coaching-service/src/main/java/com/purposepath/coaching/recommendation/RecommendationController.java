package com.purposepath.coaching.recommendation;

import com.purposepath.coaching.answer.AiCall;
import com.purposepath.coaching.answer.AiOperation;
import com.purposepath.coaching.answer.Answered;
import com.purposepath.coaching.answer.Answers;
import com.purposepath.coaching.text.GoalIntent;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Recommends KPIs for a goal. */
@RestController
@RequiresRole(Role.USER)
@RequiresFeature("kpis")
class RecommendationController {

    private final RecommendationService recommendations;
    private final Answers answers;

    RecommendationController(RecommendationService recommendations, Answers answers) {
        this.recommendations = recommendations;
        this.answers = answers;
    }

    @AiOperation("recommendKpis")
    @PostMapping("/coaching/kpi-recommendations")
    Envelope<Answered<KpiRecommendations>> recommend(
            @Valid @RequestBody KpiRecommendationsRequest request, AiCall call) {
        KpiWish wish = request.wish();
        GoalIntent.requireWords(wish.question().intent(), "goalIntent");
        GoalIntent.requireNothing(GoalIntent.isEnough(wish.question().intent()) ? List.of() : List.of("goalIntent"));
        return Envelope.of(answers.answer(call, request, () -> recommendations.recommend(wish)));
    }
}
