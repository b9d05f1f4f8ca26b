package com.purposepath.common.security;

import com.purposepath.common.error.CommonError;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as the access token says; a controller takes it as a parameter.
 *
 * @param role membership role in the tenant of the token
 * @param tier plan, or null without an active subscription
 * @param features plan features that the caller may use
 * @param limits plan limits by name; null is unlimited, and a name that is missing is 0
 * @param sessionId the session, the same through all refreshes
 * @param expiresAt when the access token ends
 */
public record CurrentUser(
        UUID userId,
        UUID tenantId,
        String email,
        boolean emailVerified,
        String name,
        Role role,
        boolean platformAdmin,
        @Nullable String tier,
        Set<String> features,
        Map<String, @Nullable Integer> limits,
        UUID sessionId,
        String tokenId,
        Instant expiresAt) {

    static final ScopedValue<CurrentUser> CURRENT = ScopedValue.newInstance();

    static final ScopedValue<String> TOKEN = ScopedValue.newInstance();

    /** The caller of the request that this thread serves; 401 where there is none. */
    public static CurrentUser get() {
        if (!CURRENT.isBound()) {
            throw CommonError.UNAUTHORIZED.exception();
        }
        return CURRENT.get();
    }

    /** The caller, or null outside of a request with a token. */
    public static @Nullable CurrentUser find() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** The access token itself, for calls to other services on behalf of the caller; null outside of a request with one. */
    public static @Nullable String accessToken() {
        return TOKEN.isBound() ? TOKEN.get() : null;
    }

    /** The plan limit of that name: null is unlimited, an unknown one 0. */
    public @Nullable Integer limit(String name) {
        return limits.containsKey(name) ? limits.get(name) : Integer.valueOf(0);
    }

    /** Refuses with 403 unless the caller's role includes {@code least}. */
    public void require(Role least) {
        if (!role.includes(least)) {
            throw CommonError.INSUFFICIENT_PERMISSIONS
                    .exception("You need the role " + least.wireName())
                    .detail("requiredRole", least.wireName());
        }
    }

    /** Refuses with 403 unless the plan includes {@code feature}. */
    public void requireFeature(String feature) {
        if (!features.contains(feature)) {
            throw CommonError.FEATURE_NOT_AVAILABLE.exception().detail("feature", feature);
        }
    }
}
