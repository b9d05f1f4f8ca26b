package com.purposepath.coaching.alignment;

import com.purposepath.coaching.answer.AiCall;
import com.purposepath.coaching.answer.AiOperation;
import com.purposepath.coaching.answer.Answered;
import com.purposepath.coaching.answer.Answers;
import com.purposepath.coaching.scoring.Goal;
import com.purposepath.coaching.text.GoalIntent;
import com.purposepath.coaching.text.Wording;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about the alignment of a goal. */
@RestController
@RequestMapping("/coaching")
@RequiresRole(Role.USER)
@RequiresFeature("goals")
class AlignmentController {

    private final AlignmentService alignment;
    private final Answers answers;
    private final KpiNames kpis;

    AlignmentController(AlignmentService alignment, Answers answers, KpiNames kpis) {
        this.alignment = alignment;
        this.answers = answers;
        this.kpis = kpis;
    }

    @AiOperation("checkAlignment")
    @PostMapping("/alignment-check")
    Envelope<AlignmentCheckView> check(@Valid @RequestBody AlignmentCheckRequest request, AiCall call) {
        Goal goal = GoalChecks.require(request.goal(), "goalIntent");
        return Envelope.of(AlignmentCheckView.of(answers.answer(call, request, () -> alignment.check(goal))));
    }

    @AiOperation("explainAlignment")
    @PostMapping("/alignment-explanation")
    Envelope<Answered<AlignmentExplanation>> explain(@Valid @RequestBody GoalAlignmentRequest request, AiCall call) {
        Goal goal = goal(request);
        return Envelope.of(answers.answer(call, request, () -> alignment.explain(goal)));
    }

    @AiOperation("suggestAlignmentImprovements")
    @PostMapping("/alignment-suggestions")
    Envelope<Answered<AlignmentSuggestions>> improve(@Valid @RequestBody GoalAlignmentRequest request, AiCall call) {
        Goal goal = goal(request);
        return Envelope.of(answers.answer(call, request, () -> alignment.improve(goal)));
    }

    private Goal goal(GoalAlignmentRequest request) {
        var planned = request.goal();
        var links = planned.links();
        GoalIntent.requireWords(Wording.of(planned.intent()), "goal.intent");
        List<String> names = kpis.of(links);
        var foundation = request.businessFoundation().foundation();
        return GoalChecks.require(Goal.of(planned.intent(), planned.descriptions(), names, foundation), "goal.intent");
    }
}
