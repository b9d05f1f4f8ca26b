package com.purposepath.account.visitor;

import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from: for counting attempts, for the audit log and for links in letters.
 *
 * @param address      address of the client, as far as it can be trusted; null outside a request
 * @param userAgent    at most 500 characters of it
 * @param origin       what the browser said, unchecked
 * @param frontendBase base of links in letters, always of an allowed origin, without a slash at the end
 * @param requestId    the id that is in every log line of the request
 */
public record Visitor(
        @Nullable String address,
        @Nullable String userAgent,
        @Nullable String origin,
        String frontendBase,
        @Nullable String requestId) {

    /** The address as text to count by. */
    public String addressKey() {
        return address == null ? "unknown" : address;
    }
}
