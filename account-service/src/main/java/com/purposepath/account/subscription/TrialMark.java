package com.purposepath.account.subscription;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of a tenant's trial, also on the paid subscription that follows it. */
public record TrialMark(
        Instant end, @Nullable UUID extendedBy, @Nullable String reason) {}
