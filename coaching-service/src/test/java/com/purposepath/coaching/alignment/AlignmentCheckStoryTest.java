package com.purposepath.coaching.alignment;

import static com.purposepath.coaching.alignment.Requests.OPEN_BAKERIES;
import static com.purposepath.coaching.alignment.Requests.REPLACE_PRINTERS;
import static com.purposepath.coaching.alignment.Requests.check;
import static com.purposepath.coaching.alignment.Requests.foundation;
import static com.purposepath.coaching.alignment.Requests.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.coaching.CoachingStory;
import com.purposepath.coaching.engine.Engine;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlignmentCheckStoryTest extends CoachingStory {

    static final String PATH = "/coaching/alignment-check";

    AlignmentCheckStoryTest(Api api, Engine engine) {
        super(api, engine);
    }

    @Test
    void aBareGoalGetsScoresReasonsAndWhatIsMissing() {
        Reply reply = maya.post(PATH, check(OPEN_BAKERIES)).ok();

        assertThat(reply.number("/data/score")).isEqualTo(reply.number("/data/alignmentScore"));
        assertThat(reply.data("/explanation")).contains("fresh bread");
        assertThat(texts(reply, "/data/gaps")).containsExactly("no_strategies", "no_kpis", "weak_values");
        assertThat(texts(reply, "/data/suggestions"))
                .hasSize(3)
                .anyMatch(text -> text.contains("strategy"))
                .anyMatch(text -> text.contains("KPI"));
        assertThat(reply.data("/engine")).isEqualTo("builtin");
        assertThat(reply.data("/lastUpdated")).isEqualTo(reply.data("/generatedAt"));
        assertThat(reply.data("/fallbackReason")).isNull();
        System.err.println(reply);
        System.err.println(maya.post(PATH, check(REPLACE_PRINTERS)).ok());
    }

    static List<String> texts(Reply reply, String pointer) {
        return reply.json(pointer).valueStream().map(text -> text.asString()).toList();
    }
}
