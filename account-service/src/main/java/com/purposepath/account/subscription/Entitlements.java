package com.purposepath.account.subscription;

import com.purposepath.account.plan.Limits;
import com.purposepath.account.plan.Tier;
import com.purposepath.common.security.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member may use.
 *
 * @param tier     null without an active subscription
 * @param features in the order of the contract
 */
public record Entitlements(@Nullable String tier, List<String> features, Limits limits) {

    static final Entitlements NONE = new Entitlements(null, List.of(), Limits.NONE);

    private static final Set<String> NEVER_FOR_GUESTS = Set.of("goalCreate", "bulkPlanner");

    static Entitlements of(Tier tier, Role role) {
        var features = tier.features().stream()
                .filter(feature -> role != Role.GUEST || !NEVER_FOR_GUESTS.contains(feature))
                .toList();
        return new Entitlements(tier.id(), features, tier.limits());
    }
}
