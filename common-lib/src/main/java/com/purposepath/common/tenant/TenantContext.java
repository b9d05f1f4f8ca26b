package com.purposepath.common.tenant;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * For whom the present thread works. Bound by the door for a request, and by {@link #call} for work outside of one; where nothing is
 * bound, the database shows no rows of any tenant.
 *
 * @param tenantId the tenant, or null for work that belongs to none
 * @param userId the acting user, or null for the service's own work
 */
public record TenantContext(
        @Nullable UUID tenantId, @Nullable UUID userId) {

    /** For the door alone; everybody else binds with {@link #call} and {@link #run}. */
    public static final ScopedValue<TenantContext> CURRENT = ScopedValue.newInstance();

    private static final TenantContext NOBODY = new TenantContext(null, null);

    /** What is bound; nobody's context where nothing is. */
    public static TenantContext current() {
        return CURRENT.isBound() ? CURRENT.get() : NOBODY;
    }

    /** The bound tenant. */
    public static UUID require() {
        UUID tenant = current().tenantId();
        if (tenant == null) {
            throw new IllegalStateException(
                    "No tenant is bound: bind one with TenantContext.call before the transaction begins");
        }
        return tenant;
    }

    /** Does {@code work} for that tenant and user; begin the transaction inside. */
    public static <T extends @Nullable Object> T call(
            @Nullable UUID tenantId, @Nullable UUID userId, Supplier<T> work) {
        return ScopedValue.where(CURRENT, new TenantContext(tenantId, userId)).call(work::get);
    }

    /** Does {@code work} for that tenant and user; begin the transaction inside. */
    public static void run(@Nullable UUID tenantId, @Nullable UUID userId, Runnable work) {
        ScopedValue.where(CURRENT, new TenantContext(tenantId, userId)).run(work);
    }
}
