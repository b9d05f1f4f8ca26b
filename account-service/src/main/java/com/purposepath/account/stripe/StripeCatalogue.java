package com.purposepath.account.stripe;

import static com.purposepath.account.stripe.StripeGate.once;

import com.purposepath.account.payment.PlanPrice;
import com.purposepath.account.payment.Reduction;
import com.purposepath.account.payment.WhenStripe;
import com.purposepath.account.plan.Frequency;
import com.stripe.param.CouponCreateParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Our plans and discounts at Stripe's: made when they are first needed, and found again by name. */
@Component
@Conditional(WhenStripe.class)
class StripeCatalogue {

    private final StripeGate stripe;
    private final Map<String, String> prices = new ConcurrentHashMap<>();
    private final Map<String, String> coupons = new ConcurrentHashMap<>();

    StripeCatalogue(StripeGate stripe) {
        this.stripe = stripe;
    }

    /** Stripe's id of the price. */
    String price(PlanPrice plan) {
        String known = prices.get(plan.key());
        if (known == null) {
            known = findOrCreate(plan);
            prices.put(plan.key(), known);
        }
        return known;
    }

    private String findOrCreate(PlanPrice plan) {
        var wish = PriceListParams.builder()
                .addLookupKey(plan.key())
                .setActive(true)
                .setLimit(1L)
                .build();
        var found = stripe.ask(v1 -> v1.prices().list(wish)).at("/data/0/id");
        return found.isString() ? found.asString() : create(plan);
    }

    private String create(PlanPrice plan) {
        var interval = plan.frequency() == Frequency.YEARLY
                ? PriceCreateParams.Recurring.Interval.YEAR
                : PriceCreateParams.Recurring.Interval.MONTH;
        var params = PriceCreateParams.builder()
                .setCurrency(plan.currency())
                .setUnitAmount(plan.cents())
                .setLookupKey(plan.key())
                .setRecurring(PriceCreateParams.Recurring.builder()
                        .setInterval(interval)
                        .build())
                .setProductData(PriceCreateParams.ProductData.builder()
                        .setName("PurposePath " + plan.tierName())
                        .build())
                .putMetadata("tier", plan.tierId())
                .build();
        return stripe.ask(v1 -> v1.prices().create(params, once("price-" + plan.key())))
                .path("id")
                .asString();
    }

    /** Stripe's id of the coupon. */
    String coupon(Reduction reduction) {
        String id = "pp_%s_%s".formatted(reduction.id(), reduction.months() == null ? "forever" : reduction.months());
        if (!coupons.containsKey(id)) {
            create(id, reduction);
            coupons.put(id, id);
        }
        return id;
    }

    private void create(String id, Reduction reduction) {
        var params = CouponCreateParams.builder()
                .setId(id)
                .setName("Discount")
                .setPercentOff(reduction.percent())
                .setAmountOff(reduction.cents())
                .setCurrency(reduction.cents() == null ? null : reduction.currency());
        if (reduction.months() == null) {
            params.setDuration(CouponCreateParams.Duration.FOREVER);
        } else {
            params.setDuration(CouponCreateParams.Duration.REPEATING)
                    .setDurationInMonths(reduction.months().longValue());
        }
        try {
            stripe.ask(v1 -> v1.coupons().create(params.build(), once("coupon-" + id)));
        } catch (Refused exists) {
            if (!"resource_already_exists".equals(exists.reason())) {
                throw exists;
            }
        }
    }
}
