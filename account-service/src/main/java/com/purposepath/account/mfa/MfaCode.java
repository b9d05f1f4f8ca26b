package com.purposepath.account.mfa;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that has the form of a code from the app or of a recovery code. */
@NotNull
@Pattern(regexp = "[0-9]{6}|[0-9a-zA-Z]{5}-?[0-9a-zA-Z]{5}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface MfaCode {

    String message() default "Enter the six digits that the app shows, or a recovery code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
