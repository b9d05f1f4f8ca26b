package com.purposepath.traction.review;

import com.purposepath.traction.activity.EntryView;
import com.purposepath.traction.activity.Journal;
import com.purposepath.traction.activity.ReviewPart;
import com.purposepath.traction.activity.ReviewedKpi;
import com.purposepath.traction.progress.Health;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A weekly review as the contract shows it. */
record ReviewView(
        UUID id,
        UUID goalId,
        String eventId,
        String week,
        LocalDate weekStart,
        @Nullable Health status,
        @Nullable Integer confidence,
        String text,
        List<String> wins,
        List<String> challenges,
        List<String> nextSteps,
        BigDecimal progress,
        List<ReviewedKpi> kpis,
        UUID userId,
        String userName,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static ReviewView of(Journal.Review found) {
        EntryView entry = found.entry();
        ReviewPart review = found.review();
        return new ReviewView(
                entry.id(),
                entry.goalId(),
                entry.eventId(),
                review.week(),
                IsoWeek.monday(review.week()),
                review.judgement(),
                review.confidence(),
                entry.text(),
                review.wins(),
                review.challenges(),
                review.nextSteps(),
                review.goalProgress(),
                review.goalKpis(),
                entry.userId(),
                entry.userName(),
                entry.version(),
                entry.createdAt(),
                entry.updatedAt());
    }
}
