package com.purposepath.account.user;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A free JSON object that is neither too big nor too deep. */
@Constraint(validatedBy = Preferences.Validator.class)
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@interface Preferences {

    String message() default "Use at most 16 KiB and 8 levels";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Measures the object as it would be stored. */
    final class Validator implements ConstraintValidator<Preferences, ObjectNode> {

        private static final int MOST_BYTES = 16 * 1024;
        private static final int MOST_LEVELS = 8;

        @Override
        public boolean isValid(@Nullable ObjectNode value, ConstraintValidatorContext context) {
            return value == null
                    || (fits(value, MOST_LEVELS)
                            && value.toString().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES);
        }

        private static boolean fits(JsonNode node, int levels) {
            return !node.isContainer() || (levels > 0 && node.valueStream().allMatch(child -> fits(child, levels - 1)));
        }
    }
}
