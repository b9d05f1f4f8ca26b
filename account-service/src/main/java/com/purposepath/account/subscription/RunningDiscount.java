package com.purposepath.account.subscription;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A discount on the charges of a subscription.
 *
 * @param until    charges before this instant are reduced; null without end
 * @param redeemed whether its use has been counted
 */
public record RunningDiscount(UUID codeId, @Nullable Instant until, boolean redeemed) {

    boolean reduces(Instant charge) {
        return until == null || charge.isBefore(until);
    }
}
