package com.purposepath.account.stripe;

import static com.purposepath.account.stripe.StripeGate.once;

import com.purposepath.account.payment.PlanPrice;
import com.purposepath.account.payment.Reduction;
import com.purposepath.account.payment.WhenStripe;
import com.purposepath.account.plan.Frequency;
import com.stripe.param.SubscriptionScheduleCreateParams;
import com.stripe.param.SubscriptionScheduleUpdateParams;
import com.stripe.param.SubscriptionScheduleUpdateParams.Phase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Changes from the next period on: Stripe's subscription schedules, which end of themselves once the change has come. */
@Component
@Conditional(WhenStripe.class)
class StripeSchedules {

    private final StripeGate stripe;
    private final StripeCatalogue catalogue;

    StripeSchedules(StripeGate stripe, StripeCatalogue catalogue) {
        this.stripe = stripe;
        this.catalogue = catalogue;
    }

    void plan(String subscriptionId, PlanPrice next, @Nullable Reduction reduction, String key) {
        JsonNode subscription = stripe.ask(v1 -> v1.subscriptions().retrieve(subscriptionId));
        JsonNode schedule = of(subscription)
                .map(id -> stripe.ask(v1 -> v1.subscriptionSchedules().retrieve(id)))
                .orElseGet(() -> create(subscriptionId, key));
        var params = SubscriptionScheduleUpdateParams.builder()
                .setEndBehavior(SubscriptionScheduleUpdateParams.EndBehavior.RELEASE)
                .addPhase(present(subscription, schedule))
                .addPhase(next(subscription, next, reduction))
                .build();
        String id = schedule.path("id").asString();
        stripe.ask(v1 -> v1.subscriptionSchedules().update(id, params, once(key)));
    }

    /** Drops what was scheduled, if anything was; the subscription goes on by itself. */
    void release(String subscriptionId, String key) {
        JsonNode subscription = stripe.ask(v1 -> v1.subscriptions().retrieve(subscriptionId));
        of(subscription)
                .ifPresent(id -> stripe.ask(v1 -> v1.subscriptionSchedules().release(id, once("release-" + key))));
    }

    private static Optional<String> of(JsonNode subscription) {
        JsonNode schedule = subscription.path("schedule");
        return schedule.isString() ? Optional.of(schedule.asString()) : Optional.empty();
    }

    private JsonNode create(String subscriptionId, String key) {
        var params = SubscriptionScheduleCreateParams.builder()
                .setFromSubscription(subscriptionId)
                .build();
        return stripe.ask(v1 -> v1.subscriptionSchedules().create(params, once("create-" + key)));
    }

    /** As it is, until its period ends; what is not said again would be lost. */
    private static Phase present(JsonNode subscription, JsonNode schedule) {
        JsonNode item = subscription.at("/items/data/0");
        var phase = Phase.builder()
                .setStartDate(schedule.at("/current_phase/start_date").asLong())
                .setEndDate(item.path("current_period_end").asLong())
                .addItem(Phase.Item.builder()
                        .setPrice(item.at("/price/id").asString())
                        .setQuantity(1L)
                        .build());
        discounts(subscription).forEach(phase::addDiscount);
        return phase.build();
    }

    private Phase next(JsonNode subscription, PlanPrice plan, @Nullable Reduction reduction) {
        var interval =
                plan.frequency() == Frequency.YEARLY ? Phase.Duration.Interval.YEAR : Phase.Duration.Interval.MONTH;
        var phase = Phase.builder()
                .setDuration(Phase.Duration.builder()
                        .setInterval(interval)
                        .setIntervalCount(1L)
                        .build())
                .setProrationBehavior(Phase.ProrationBehavior.NONE)
                .addItem(Phase.Item.builder()
                        .setPrice(catalogue.price(plan))
                        .setQuantity(1L)
                        .build());
        if (reduction == null) {
            discounts(subscription).forEach(phase::addDiscount);
        } else {
            phase.addDiscount(Phase.Discount.builder()
                    .setCoupon(catalogue.coupon(reduction))
                    .build());
        }
        return phase.build();
    }

    private static List<Phase.Discount> discounts(JsonNode subscription) {
        return subscription
                .path("discounts")
                .valueStream()
                .filter(JsonNode::isString)
                .map(id -> Phase.Discount.builder().setDiscount(id.asString()).build())
                .toList();
    }
}
