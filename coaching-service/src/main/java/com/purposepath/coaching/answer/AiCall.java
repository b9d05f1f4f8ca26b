package com.purposepath.coaching.answer;

/**
 * How an AI operation was asked, beside what it was asked; a controller method with {@link AiOperation} takes it as a parameter.
 *
 * @param operation operationId of the contract
 * @param fresh whether a kept answer will not do
 */
public record AiCall(String operation, boolean fresh) {}
