package com.purposepath.coaching.planning;

import com.purposepath.coaching.answer.AiCall;
import com.purposepath.coaching.answer.Answered;
import com.purposepath.coaching.answer.Provenance;
import com.purposepath.coaching.usage.CallKind;
import com.purposepath.coaching.usage.UsageCounter;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Answers what depends on the day and is never given again from memory: each element says where it comes from. */
@Component
public class FreshAnswers {

    private final UsageCounter usage;
    private final Clock clock;

    FreshAnswers(UsageCounter usage, Clock clock) {
        this.usage = usage;
        this.clock = clock;
    }

    /** Computes the answer and counts it; one that fails is not counted. */
    public <A> List<Answered<A>> each(AiCall call, Supplier<List<A>> work) {
        List<A> answer = work.get();
        usage.count(call.operation(), CallKind.BUILTIN);
        var provenance = new Provenance("builtin", false, clock.instant(), null);
        return answer.stream().map(one -> new Answered<>(one, provenance)).toList();
    }
}
