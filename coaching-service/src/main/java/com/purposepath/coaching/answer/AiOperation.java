package com.purposepath.coaching.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller method that the AI engine answers; it takes an {@link AiCall}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AiOperation {

    /** The operationId of the contract. */
    String value();
}
