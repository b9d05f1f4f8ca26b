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
public record ReviewPart(
        String week,
        @Enumerated(EnumType.STRING) @Nullable Health judgement,
        @Nullable Integer confidence,
        List<String> wins,
        List<String> challenges,
        List<String> nextSteps,
        BigDecimal goalProgress,
        @Convert(converter = JsonText.Kpis.class) List<ReviewedKpi> goalKpis) {

    /** A review that says nothing yet of a goal as it stands. */
    public static ReviewPart of(String week, BigDecimal progress, List<ReviewedKpi> kpis) {
        return new ReviewPart(week, null, null, List.of(), List.of(), List.of(), progress, kpis);
    }

    /** What somebody changes about a review. */
    @FunctionalInterface
    public interface Change {

        /** The review with its new fields; those that differed are noted in {@code changes}. */
        ReviewPart apply(ReviewPart present, Changes changes);
    }
}
