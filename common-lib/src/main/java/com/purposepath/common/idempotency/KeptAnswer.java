package com.purposepath.common.idempotency;

import org.jspecify.annotations.Nullable;

/** The first answer to a key. */
record KeptAnswer(
        byte[] requestHash,
        int status,
        @Nullable String location,
        @Nullable String etag,
        boolean sealed,
        byte[] body) {}
