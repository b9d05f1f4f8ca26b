package com.purposepath.coaching.schedule;

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

/** Suggests when to work on actions. */
@RestController
@RequiresRole(Role.USER)
@RequiresFeature("operations")
class ScheduleController {

    private final ScheduleService schedules;
    private final FreshAnswers answers;

    ScheduleController(ScheduleService schedules, FreshAnswers answers) {
        this.schedules = schedules;
        this.answers = answers;
    }

    @AiOperation("suggestSchedule")
    @PostMapping("/operations/scheduling-suggestions")
    Envelope<List<Answered<ScheduleSuggestion>>> suggest(@Valid @RequestBody SchedulingRequest request, AiCall call) {
        return Envelope.of(answers.each(call, () -> schedules.suggest(request)));
    }
}
