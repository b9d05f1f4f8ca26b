package com.purposepath.common.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The token may come as {@code access_token} or {@code token} in the query and the tenant as {@code tenant}: for an EventSource, which sends no headers. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AcceptsQueryToken {}
