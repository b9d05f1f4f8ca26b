package com.purposepath.account.trial;

import com.purposepath.account.plan.Tiers;
import com.purposepath.account.subscription.SubscriptionView;
import com.purposepath.account.subscription.SubscriptionViews;
import com.purposepath.account.visitor.Visitors;
import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TrialController {

    record Wish(@NotNull String tierId) {}

    record TrialView(SubscriptionView subscription, Instant trialEndDate) {}

    private final TrialStart trials;
    private final Tiers tiers;
    private final SubscriptionViews views;
    private final Visitors visitors;

    TrialController(TrialStart trials, Tiers tiers, SubscriptionViews views, Visitors visitors) {
        this.trials = trials;
        this.tiers = tiers;
        this.views = views;
        this.visitors = visitors;
    }

    @Idempotent
    @RequiresRole(Role.ADMIN)
    @PostMapping("/subscription/trial/start")
    ResponseEntity<Envelope<TrialView>> start(CurrentUser caller, @Valid @RequestBody Wish wish) {
        var started = trials.start(
                caller, tiers.onOffer(wish.tierId()), visitors.current().frontendBase());
        var trial = started.trial();
        var view = new TrialView(views.show(trial), trial.period().end());
        return started.isNew()
                ? Answer.created("/user/subscription", view, trial.version())
                : Answer.ok(view, trial.version());
    }
}
