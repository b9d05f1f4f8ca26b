package com.purposepath.common.error;

/**
 * What is wrong with one field of a request.
 *
 * @param field the field as the contract spells it, {@code address.zip} or {@code products[1].name}
 * @param message what to do about it, for a person
 */
public record FieldError(String field, String message) {}
