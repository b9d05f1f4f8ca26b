package com.purposepath.account.tenant;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A name out of one of the lists that the world keeps. */
@Constraint(validatedBy = Known.Validator.class)
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@interface Known {

    /** Which list. */
    enum Kind {
        TIMEZONE,
        CURRENCY
    }

    Kind value();

    String message() default "This name is not known";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the name up in the lists that come with Java. */
    final class Validator implements ConstraintValidator<Known, String> {

        private Kind kind = Kind.TIMEZONE;

        @Override
        public void initialize(Known known) {
            kind = known.value();
        }

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null
                    || switch (kind) {
                        case TIMEZONE -> ZoneId.getAvailableZoneIds().contains(name);
                        case CURRENCY ->
                            Currency.getAvailableCurrencies().stream()
                                    .anyMatch(currency ->
                                            currency.getCurrencyCode().equals(name));
                    };
        }
    }
}
