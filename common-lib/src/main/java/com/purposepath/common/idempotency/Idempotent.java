package com.purposepath.common.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This operation honours {@code Idempotency-Key}. The first answer is kept in the transaction that does the work, so that there is never
 * one without the other, whatever crashes when; therefore such an operation makes no slow call.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** Whether the answer holds tokens and is kept encrypted; needs an {@link AnswerCipher} bean. */
    boolean secret() default false;
}
