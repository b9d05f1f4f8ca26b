package com.purposepath.gateway.contract;

/**
 * What the gateway knows of an operation.
 *
 * @param id operationId of the contract
 * @param queryToken whether the token may come as query parameter, for an EventSource
 * @param stream whether it may answer with server-sent events
 * @param upload whether it takes multipart bodies
 */
public record Operation(String id, Access access, boolean queryToken, boolean stream, boolean upload) {}
