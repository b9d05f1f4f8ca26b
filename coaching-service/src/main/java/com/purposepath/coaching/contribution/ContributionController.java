package com.purposepath.coaching.contribution;

import com.purposepath.coaching.answer.AiCall;
import com.purposepath.coaching.answer.AiOperation;
import com.purposepath.coaching.answer.Answered;
import com.purposepath.coaching.answer.Answers;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows what actions do for goals. */
@RestController
@RequiresRole(Role.USER)
@RequiresFeature("operations")
class ContributionController {

    private final ContributionService contributions;
    private final Answers answers;

    ContributionController(ContributionService contributions, Answers answers) {
        this.contributions = contributions;
        this.answers = answers;
    }

    @AiOperation("analyzeStrategicAlignment")
    @PostMapping("/operations/strategic-alignment")
    Envelope<Answered<StrategicAlignment>> analyze(@Valid @RequestBody StrategicAlignmentRequest request, AiCall call) {
        RequestChecks.require(request);
        return Envelope.of(answers.answer(call, request, () -> contributions.analyze(request)));
    }
}
