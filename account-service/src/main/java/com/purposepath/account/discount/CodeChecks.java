package com.purposepath.account.discount;

import com.purposepath.account.plan.Frequency;
import com.purposepath.account.plan.Tier;
import com.purposepath.account.plan.Tiers;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells visitors whether a code can be used, but not why not. */
@Service
@Transactional(readOnly = true)
class CodeChecks {

    private static final Logger LOG = LoggerFactory.getLogger(CodeChecks.class);

    private final DiscountCodeStore codes;
    private final Tiers tiers;
    private final Clock clock;

    CodeChecks(DiscountCodeStore codes, Tiers tiers, Clock clock) {
        this.codes = codes;
        this.tiers = tiers;
        this.clock = clock;
    }

    CodeVerdict check(CheckCode wish) {
        var verdict = tiers.find(wish.tierId())
                .filter(Tier::isActive)
                .flatMap(tier -> check(wish.code(), tier, wish.frequency().frequency()))
                .orElseGet(() -> CodeVerdict.unusable(wish.code().toUpperCase(Locale.ROOT)));
        LOG.info("Discount code checked valid={}", verdict.isValid());
        return verdict;
    }

    private Optional<CodeVerdict> check(String code, Tier tier, Frequency frequency) {
        BigDecimal price = tier.price(frequency);
        return price == null
                ? Optional.empty()
                : codes.findByCode(code)
                        .filter(found -> found.isUsable(tier, frequency, clock.instant()))
                        .map(found -> CodeVerdict.valid(found, price));
    }
}
