package com.purposepath.account.challenge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that waits for its second step.
 *
 * @param hash       of its token
 * @param tenantWish the tenant that was asked for
 */
public record Challenge(String hash, UUID userId, @Nullable UUID tenantWish) {}
