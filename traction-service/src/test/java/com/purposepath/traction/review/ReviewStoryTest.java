package com.purposepath.traction.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class ReviewStoryTest {

    private final Member maya;
    private final Member tom;
    private final String goal;

    ReviewStoryTest(Api api) {
        var acme = api.newTenant();
        maya = acme.owner();
        tom = acme.user();
        goal = maya.post("/goals", Map.of("title", "Grow")).created().id();
    }

    @Test
    void aWeekIsReviewedOncePerAuthor() {
        Map<String, Object> review =
                Map.of("text", "Two new cafés", "week", "2025-W47", "status", "on_track", "confidence", 4);
        Reply first = maya.post("/goals/{id}/weekly-reviews", review, goal).created();

        assertThat(first.data("/week_start")).isEqualTo("2025-11-17");
        assertThat(first.number("/data/progress")).isZero();
        Reply second = maya.post("/goals/{id}/weekly-reviews", review, goal).failsWith(409, "DUPLICATE_RESOURCE");
        assertThat(second.json("/details/existingId").asString()).isEqualTo(first.id());
        tom.post("/goals/{id}/weekly-reviews", review, goal).created();
        assertThat(maya.put("/goals/{id}/weekly-reviews/{r}", Map.of("wins", List.of("Pier Café")), goal, first.id())
                        .ok()
                        .data("/wins/0"))
                .isEqualTo("Pier Café");
        assertThat(maya.get("/goals/{id}/weekly-reviews/{r}", goal, first.id())
                        .ok()
                        .number("/data/version"))
                .isEqualTo(2);
        maya.post("/goals/{id}/weekly-reviews", Map.of("text", "Soon", "week", "2999-W01"), goal)
                .failsWith(422, "VALIDATION_ERROR");
        maya.post("/goals/{id}/weekly-reviews", Map.of("text", "Never", "week", "2025-W53"), goal)
                .failsWith(422, "VALIDATION_ERROR");
        assertThat(maya.get("/goals/{id}/weekly-reviews", goal).ok().number("/pagination/total"))
                .isEqualTo(2);
    }

    @Test
    void aWeekReviewedTwiceAtOnceIsReviewedOnce() {
        var replies = Together.times(4, () -> maya.post("/goals/{id}/weekly-reviews", Map.of("text", "Now"), goal));

        assertThat(replies.stream().map(Reply::status).sorted()).containsExactly(201, 409, 409, 409);
    }
}
