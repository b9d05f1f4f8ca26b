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

/** A number from 0 to 100, of reasonable length. */
@DecimalMin("0")
@DecimalMax("100")
@Digits(integer = 3, fraction = 30)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.TYPE_USE, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Percentage {

    String message() default "is a number from 0 to 100";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
