package com.purposepath.account.discount;

import com.purposepath.account.plan.Frequency;
import com.purposepath.account.plan.Tier;
import com.purposepath.account.plan.Tiers;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells visitors whether a code can be used, but not why not. */
@Service
@Transactional(readOnly = true)
class CodeChecks {

    /** A code that somebody considers to use, and for what. */
    record Wish(
            @NotNull @Text(min = 1, max = 50) String code,
            @NotNull String tierId,
            @NotNull DiscountFrequency frequency) {}

    /** Whether a code can be used, and what it takes off then. */
    record Verdict(
            boolean isValid,
            String code,
            Discount.@Nullable Type discountType,
            @Nullable BigDecimal discountValue,
            @Nullable Integer durationInCycles,
            @Nullable BigDecimal calculatedDiscount,
            @Nullable String error) {

        static Verdict valid(DiscountCode code, BigDecimal price) {
            var discount = code.discount();
            return new Verdict(
                    true,
                    code.code(),
                    discount.type(),
                    discount.value(),
                    discount.cycles(),
                    discount.type() == Discount.Type.FIXED ? discount.off(price) : null,
                    null);
        }

        static Verdict unusable(String code) {
            return new Verdict(false, code, null, null, null, null, Discounts.UNUSABLE);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(CodeChecks.class);

    private final DiscountCodeStore codes;
    private final Tiers tiers;
    private final Clock clock;

    CodeChecks(DiscountCodeStore codes, Tiers tiers, Clock clock) {
        this.codes = codes;
        this.tiers = tiers;
        this.clock = clock;
    }

    Verdict check(Wish wish) {
        var verdict = tiers.find(wish.tierId())
                .filter(Tier::isActive)
                .flatMap(tier -> check(wish.code(), tier, wish.frequency().frequency()))
                .orElseGet(() -> Verdict.unusable(wish.code().toUpperCase(Locale.ROOT)));
        LOG.info("Discount code checked valid={}", verdict.isValid());
        return verdict;
    }

    private Optional<Verdict> check(String code, Tier tier, Frequency frequency) {
        BigDecimal price = tier.price(frequency);
        return price == null
                ? Optional.empty()
                : codes.findByCode(code)
                        .filter(found -> found.isUsable(tier, frequency, clock.instant()))
                        .map(found -> Verdict.valid(found, price));
    }
}
