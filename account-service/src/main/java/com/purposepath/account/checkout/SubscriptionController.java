package com.purposepath.account.checkout;

import com.purposepath.account.subscription.Subscription;
import com.purposepath.account.subscription.SubscriptionView;
import com.purposepath.account.subscription.SubscriptionViews;
import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubscriptionController {

    record Created(
            SubscriptionView subscription,
            boolean requiresPaymentConfirmation,
            @Nullable String clientSecret) {}

    record Updated(SubscriptionView subscription, Instant effectiveDate) {}

    record Cancelled(SubscriptionView subscription, Instant cancelEffectiveDate) {}

    record Shown(SubscriptionView subscription) {}

    private final Purchase purchase;
    private final PlanChange planChange;
    private final Cancellation cancellation;
    private final SubscriptionViews views;

    SubscriptionController(
            Purchase purchase, PlanChange planChange, Cancellation cancellation, SubscriptionViews views) {
        this.purchase = purchase;
        this.planChange = planChange;
        this.cancellation = cancellation;
        this.views = views;
    }

    @GetMapping("/user/subscription")
    ResponseEntity<Envelope<SubscriptionView>> get() {
        var shown = planChange.read();
        return Answer.ok(views.show(shown), shown.version());
    }

    @Idempotent(secret = true)
    @RequiresRole(Role.ADMIN)
    @PostMapping("/user/subscription")
    ResponseEntity<Envelope<Created>> create(CurrentUser caller, @Valid @RequestBody CreateSubscription wish) {
        var bought = purchase.buy(caller, wish);
        String secret = bought.clientSecret();
        var view = new Created(views.show(bought.subscription()), secret != null, secret);
        return Answer.created("/user/subscription", view, bought.subscription().version());
    }

    @RequiresRole(Role.ADMIN)
    @PutMapping("/user/subscription")
    ResponseEntity<Envelope<Updated>> update(@Valid @RequestBody UpdateSubscription wish, IfMatch ifMatch) {
        var changed = planChange.change(wish, ifMatch);
        return answer(changed.subscription(), new Updated(views.show(changed.subscription()), changed.effective()));
    }

    /** Clients that cannot send a body with DELETE put its fields into the query. */
    @RequiresRole(Role.ADMIN)
    @DeleteMapping("/user/subscription")
    ResponseEntity<Envelope<Cancelled>> cancel(
            @Valid @RequestBody(required = false) @Nullable CancelSubscription body,
            @RequestParam(required = false) @Nullable @Text(max = 500) String reason,
            @RequestParam(defaultValue = "true") boolean cancelAtPeriodEnd,
            IfMatch ifMatch) {
        var cancelled = cancellation.cancel(CancelSubscription.of(body, reason, cancelAtPeriodEnd), ifMatch);
        return answer(
                cancelled.subscription(), new Cancelled(views.show(cancelled.subscription()), cancelled.effective()));
    }

    @RequiresRole(Role.ADMIN)
    @PutMapping("/user/subscription/auto-renewal")
    ResponseEntity<Envelope<Shown>> autoRenewal(@Valid @RequestBody AutoRenewal wish, IfMatch ifMatch) {
        var renewed = cancellation.autoRenew(wish.autoRenewal(), ifMatch);
        return answer(renewed, new Shown(views.show(renewed)));
    }

    private static <T> ResponseEntity<Envelope<T>> answer(Subscription of, T view) {
        return Answer.ok(view, of.version());
    }
}
