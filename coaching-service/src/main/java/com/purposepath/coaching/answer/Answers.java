package com.purposepath.coaching.answer;

import com.purposepath.coaching.usage.CallKind;
import com.purposepath.coaching.usage.UsageCounter;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Answers an AI operation: with what was answered before where that will do, else anew; and counts it. */
@Component
public class Answers {

    private final AnswerMemory memory;
    private final UsageCounter usage;
    private final Clock clock;

    Answers(AnswerMemory memory, UsageCounter usage, Clock clock) {
        this.memory = memory;
        this.usage = usage;
        this.clock = clock;
    }

    /**
     * @param question the request, on which alone the answer depends
     * @param work computes the answer; its failures are the caller's to see and are not kept
     */
    public <A> Answered<A> answer(AiCall call, Object question, Supplier<A> work) {
        AnswerMemory.Key key = memory.key(call.operation(), question);
        Answered<A> kept = call.fresh() ? null : memory.find(key);
        if (kept != null) {
            usage.count(call.operation(), CallKind.CACHED);
            return kept.again();
        }
        var answered = new Answered<>(work.get(), Provenance.builtin(clock.instant()));
        usage.count(call.operation(), CallKind.BUILTIN);
        memory.keep(key, answered);
        return answered;
    }
}
