package com.purposepath.traction.activity;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.common.web.Paging;
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

    private final ActivityService activity;
    private final ActivityReader reader;
    private final Mentions mentions;
    private final EntryViews views;

    ReviewController(ActivityService activity, ActivityReader reader, Mentions mentions, EntryViews views) {
        this.activity = activity;
        this.reader = reader;
        this.mentions = mentions;
        this.views = views;
    }

    @GetMapping("/goals/{goalId}/weekly-reviews")
    Envelope.Page<ReviewView> list(@PathVariable UUID goalId, Paging paging) {
        var page = reader.reviews(goalId, paging);
        return Envelope.page(views.reviews(page.items()), paging, page.total());
    }

    @PostMapping("/goals/{goalId}/weekly-reviews")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<ReviewView>> create(@PathVariable UUID goalId, @Valid @RequestBody ReviewBody body) {
        var mentioned = mentions.of(body.checked().asEntry());
        Entry review = activity.write(goalId, body, mentioned);
        String path = "/goals/%s/weekly-reviews/%s".formatted(goalId, review.id());
        return Answer.created(path, views.review(review), review.version());
    }

    @GetMapping("/goals/{goalId}/weekly-reviews/{reviewId}")
    ResponseEntity<Envelope<ReviewView>> get(@PathVariable UUID goalId, @PathVariable UUID reviewId) {
        return ok(reader.get(goalId, reviewId, EntryType.WEEKLY_REVIEW));
    }

    @PutMapping("/goals/{goalId}/weekly-reviews/{reviewId}")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<ReviewView>> change(
            @PathVariable UUID goalId,
            @PathVariable UUID reviewId,
            IfMatch ifMatch,
            @Valid @RequestBody ReviewBody body) {
        var mentioned = mentions.of(body.asEntry());
        return ok(activity.change(goalId, reviewId, ifMatch, entry -> entry.change(body, mentioned)));
    }

    private ResponseEntity<Envelope<ReviewView>> ok(Entry review) {
        return Answer.ok(views.review(review), review.version());
    }
}
