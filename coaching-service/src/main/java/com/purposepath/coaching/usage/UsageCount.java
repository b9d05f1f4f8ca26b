package com.purposepath.coaching.usage;

import java.util.UUID;

/** The calls of one user to one operation in a month. */
record UsageCount(UUID userId, String operation, long builtin, long cached) {

    long calls() {
        return builtin + cached;
    }
}
