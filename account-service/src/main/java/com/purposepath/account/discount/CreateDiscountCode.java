package com.purposepath.account.discount;

import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new code. */
record CreateDiscountCode(
        @NotNull @Pattern(regexp = "[A-Z0-9]{4,20}", message = "Use 4 to 20 capital letters and digits")
        String code,

        @Nullable @Text(max = 500) String description,
        @NotNull Discount.Type discountType,

        @NotNull @Positive @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
        BigDecimal value,

        @Nullable @Pattern(regexp = "[A-Z]{3}", message = "Give the three letters of a currency")
        String currency,

        @Nullable @Positive @Max(120) Integer durationInCycles,
        @Nullable @Positive Integer maxRedemptions,
        @Nullable @Size(max = 20) List<@NotNull String> applicableTiers,
        @Nullable List<@NotNull DiscountFrequency> applicableFrequencies,
        @Nullable Boolean isOneTimeUsePerTenant,

        @Nullable @Future(message = "Give an instant in the future")
        Instant expiresAt) {

    String currencyOrDefault() {
        return Objects.requireNonNullElse(currency, "USD");
    }

    DiscountCode.Terms terms() {
        return new DiscountCode.Terms(
                Objects.requireNonNullElse(description, ""),
                expiresAt,
                maxRedemptions,
                applicableTiers == null ? List.of() : applicableTiers,
                DiscountFrequency.all(applicableFrequencies),
                Boolean.TRUE.equals(isOneTimeUsePerTenant));
    }
}
