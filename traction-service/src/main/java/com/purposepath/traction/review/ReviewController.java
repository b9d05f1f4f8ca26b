package com.purposepath.traction.review;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.activity.Journal;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature("goals")
class ReviewController {

    private final Journal journal;

    ReviewController(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/goals/{goalId}/weekly-reviews")
    Envelope.Page<ReviewView> list(@PathVariable UUID goalId, Paging paging) {
        var page = journal.reviews(goalId, paging);
        return Envelope.page(page.items().stream().map(ReviewView::of).toList(), paging, page.total());
    }

    @PostMapping("/goals/{goalId}/weekly-reviews")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<ReviewView>> create(@PathVariable UUID goalId, @Valid @RequestBody ReviewBody body) {
        var review =
                ReviewView.of(journal.review(goalId, body.week(), body.checked().asEntry(), body::applied));
        String path = "/goals/%s/weekly-reviews/%s".formatted(goalId, review.id());
        return Answer.created(path, review, review.version());
    }

    @GetMapping("/goals/{goalId}/weekly-reviews/{reviewId}")
    ResponseEntity<Envelope<ReviewView>> get(@PathVariable UUID goalId, @PathVariable UUID reviewId) {
        return ok(journal.review(goalId, reviewId));
    }

    @PutMapping("/goals/{goalId}/weekly-reviews/{reviewId}")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<ReviewView>> change(
            @PathVariable UUID goalId,
            @PathVariable UUID reviewId,
            IfMatch ifMatch,
            @Valid @RequestBody ReviewBody body) {
        return ok(journal.changeReview(goalId, reviewId, ifMatch, body.asEntry(), body::applied));
    }

    private ResponseEntity<Envelope<ReviewView>> ok(Journal.Review found) {
        var review = ReviewView.of(found);
        return Answer.ok(review, review.version());
    }
}
