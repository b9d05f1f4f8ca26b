package com.purposepath.traction.value;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A measured value: at most 10^15 either way and six decimals, kept exactly. */
@DecimalMin("-1000000000000000")
@DecimalMax("1000000000000000")
@Digits(integer = 16, fraction = 6)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.TYPE_USE, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Exact {

    String message() default "is a number between -10^15 and 10^15 with at most six decimals";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
