package com.purposepath.account.discount;

import com.purposepath.account.AccountError;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A change of a code; what is left out stays, and the first five may only be named as they are. */
record UpdateDiscountCode(
        Patch<@Nullable String> code,
        Patch<Discount.@Nullable Type> discountType,
        Patch<@Nullable BigDecimal> value,
        Patch<@Nullable String> currency,
        Patch<@Nullable Integer> durationInCycles,
        Patch<@Nullable @Text(max = 500) String> description,
        Patch<@Nullable @Positive Integer> maxRedemptions,
        Patch<@Nullable @Future(message = "Give an instant in the future") Instant> expiresAt,
        Patch<@Nullable @Size(max = 20) List<String>> applicableTiers,
        Patch<@Nullable List<DiscountFrequency>> applicableFrequencies,
        Patch<@NotNull Boolean> isOneTimeUsePerTenant) {

    void refuseImmutable(DiscountCode present) {
        refuse(code.changes(present.code()), "code");
        refuse(discountType.changes(present.discount().type()), "discountType");
        refuse(value.isPresent() && isOther(value.value(), present.discount().value()), "value");
        refuse(currency.changes(present.discount().currency()), "currency");
        refuse(durationInCycles.changes(present.discount().cycles()), "durationInCycles");
    }

    DiscountCode.Terms applyTo(DiscountCode.Terms terms) {
        return new DiscountCode.Terms(
                Objects.requireNonNullElse(description.or(terms.description()), ""),
                expiresAt.or(terms.expiresAt()),
                maxRedemptions.or(terms.maxRedemptions()),
                Objects.requireNonNullElse(applicableTiers.or(terms.tiers()), List.of()),
                applicableFrequencies.isPresent()
                        ? DiscountFrequency.all(applicableFrequencies.value())
                        : terms.frequencies(),
                Boolean.TRUE.equals(isOneTimeUsePerTenant.or(terms.oncePerTenant())));
    }

    private static boolean isOther(@Nullable BigDecimal named, BigDecimal present) {
        return named == null || named.compareTo(present) != 0;
    }

    private static void refuse(boolean changes, String field) {
        if (changes) {
            throw AccountError.IMMUTABLE_FIELD.exception().detail("field", field);
        }
    }
}
