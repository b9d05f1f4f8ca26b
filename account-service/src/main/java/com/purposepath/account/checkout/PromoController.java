package com.purposepath.account.checkout;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.account.discount.Discounts;
import com.purposepath.account.offer.Offer;
import com.purposepath.account.plan.Tiers;
import com.purposepath.account.visitor.Visitors;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PromoController {

    private final Tiers tiers;
    private final Discounts discounts;
    private final Attempts attempts;
    private final Visitors visitors;

    PromoController(Tiers tiers, Discounts discounts, Attempts attempts, Visitors visitors) {
        this.tiers = tiers;
        this.discounts = discounts;
        this.attempts = attempts;
        this.visitors = visitors;
    }

    @PostMapping("/subscription/promo/validate")
    Envelope<PromoVerdict> validate(@Valid @RequestBody CheckPromo wish) {
        attempts.count(Counter.PROMO_CODE, visitors.current().addressKey());
        var tier = tiers.onOffer(wish.tierId(), wish.frequency());
        return Envelope.of(discounts
                .find(wish.promoCode(), tier, wish.frequency())
                .map(discount -> PromoVerdict.valid(new Offer(tier, wish.frequency(), discount), discount))
                .orElseGet(() -> PromoVerdict.unusable(tier.currency())));
    }
}
