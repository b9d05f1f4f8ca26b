package com.purposepath.account.discount;

import com.purposepath.account.AccountError;
import com.purposepath.account.plan.Frequency;
import com.purposepath.account.plan.Tier;
import com.purposepath.common.tenant.TenantContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a tenant gets for a code that it enters. */
@Service
@Transactional(readOnly = true)
public class Discounts {

    /** One and the same, whatever is wrong with a code. */
    public static final String UNUSABLE = AccountError.PROMO_CODE_INVALID.message();

    private final DiscountCodeStore codes;
    private final Redemptions redemptions;
    private final Clock clock;

    Discounts(DiscountCodeStore codes, Redemptions redemptions, Clock clock) {
        this.codes = codes;
        this.redemptions = redemptions;
        this.clock = clock;
    }

    /** What the code takes off for the present tenant; empty when it cannot be used. */
    public Optional<Discount> find(String code, Tier tier, Frequency frequency) {
        UUID tenant = TenantContext.require();
        return codes.findByCode(code)
                .filter(found -> found.isUsable(tier, frequency, clock.instant()))
                .filter(found -> !found.terms().oncePerTenant() || !redemptions.isUsedBy(tenant, found.id()))
                .map(DiscountCode::discount);
    }

    /** The discount of the code, if there is one; a code that cannot be used is refused. */
    public Optional<Discount> require(@Nullable String code, Tier tier, Frequency frequency) {
        if (code == null || code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(find(code, tier, frequency).orElseThrow(AccountError.PROMO_CODE_INVALID::exception));
    }

    /** The discount of a code that somebody has used, also when nobody may use it any more. */
    public Optional<Discount> get(@Nullable UUID codeId) {
        return codeId == null ? Optional.empty() : codes.find(codeId).map(DiscountCode::discount);
    }
}
