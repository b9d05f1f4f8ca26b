package com.purposepath.coaching.priority;

import com.purposepath.coaching.answer.AiCall;
import com.purposepath.coaching.answer.AiOperation;
import com.purposepath.coaching.answer.Answered;
import com.purposepath.coaching.planning.FreshAnswers;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Suggests which actions matter most. */
@RestController
@RequiresRole(Role.USER)
@RequiresFeature("operations")
class PriorityController {

    private final PriorityService priorities;
    private final FreshAnswers answers;

    PriorityController(PriorityService priorities, FreshAnswers answers) {
        this.priorities = priorities;
        this.answers = answers;
    }

    @AiOperation("suggestPriorities")
    @PostMapping("/operations/prioritization-suggestions")
    Envelope<List<Answered<PrioritySuggestion>>> suggest(
            @Valid @RequestBody PrioritizationRequest request, AiCall call) {
        return Envelope.of(answers.each(call, () -> priorities.suggest(request)));
    }
}
