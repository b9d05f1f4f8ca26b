package com.purposepath.common.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Text}. */
public final class TextValidator implements ConstraintValidator<Text, CharSequence> {

    private int min;
    private int max;
    private String message = "";

    @Override
    public void initialize(Text bounds) {
        min = bounds.min();
        max = bounds.max();
        message = bounds.message();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        long length = text.codePoints().count();
        if (length >= min && length <= max) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message.isEmpty() ? sentence(length) : message)
                .addConstraintViolation();
        return false;
    }

    private String sentence(long length) {
        if (length == 0) {
            return "must not be empty";
        }
        return max == Integer.MAX_VALUE
                ? "needs at least %d characters".formatted(min)
                : min <= 1
                        ? "may have at most %d characters, not %d".formatted(max, length)
                        : "needs %d to %d characters, not %d".formatted(min, max, length);
    }
}
