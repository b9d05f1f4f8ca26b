package com.purposepath.common.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The fields, in camelCase, that a {@link Paging} parameter may be sorted by. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SortableBy {

    String[] value();

    /** What counts when nothing is asked for; {@code -} in front means descending. */
    String byDefault();
}
