package com.purposepath.traction.activity;

import com.purposepath.traction.progress.Health;
import com.purposepath.traction.value.Changes;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry has more when it is a weekly review: the author's judgement, and the goal as it stood. */
@Embeddable
record ReviewPart(
        String week,
        @Enumerated(EnumType.STRING) @Nullable Health judgement,
        @Nullable Integer confidence,
        List<String> wins,
        List<String> challenges,
        List<String> nextSteps,
        BigDecimal goalProgress,
        @Convert(converter = JsonText.Kpis.class) List<ReviewedKpi> goalKpis) {

    static ReviewPart of(String week, BigDecimal progress, List<ReviewedKpi> kpis) {
        return new ReviewPart(week, null, null, List.of(), List.of(), List.of(), progress, kpis);
    }

    ReviewPart changed(ReviewBody body, Changes changes) {
        return new ReviewPart(
                week,
                changes.takeNullable("status", body.status(), judgement),
                changes.takeNullable("confidence", body.confidence(), confidence),
                changes.take("wins", body.wins(), wins),
                changes.take("challenges", body.challenges(), challenges),
                changes.take("nextSteps", body.nextSteps(), nextSteps),
                goalProgress,
                goalKpis);
    }
}
