package com.purposepath.account.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, and who did it.
 *
 * @param actorId    null for nobody signed in, or for the service itself
 * @param actorEmail as it is now; for failed logins the address that was tried
 * @param byStripe   whether the payment provider caused it
 * @param details    what changed, without secrets
 */
public record AuditEntry(
        AuditAction action,
        AuditTarget target,
        @Nullable UUID targetId,
        @Nullable UUID actorId,
        @Nullable String actorEmail,
        @Nullable UUID tenantId,
        boolean byStripe,
        Map<String, Object> details) {

    public static AuditEntry of(AuditAction action, AuditTarget target, @Nullable UUID targetId) {
        return new AuditEntry(action, target, targetId, null, null, null, false, Map.of());
    }

    public AuditEntry by(@Nullable UUID id, @Nullable String email) {
        return new AuditEntry(action, target, targetId, id, email, tenantId, byStripe, details);
    }

    /** Done by an event of the payment provider. */
    public AuditEntry fromStripe() {
        return new AuditEntry(action, target, targetId, actorId, actorEmail, tenantId, true, details);
    }

    public AuditEntry in(@Nullable UUID tenant) {
        return new AuditEntry(action, target, targetId, actorId, actorEmail, tenant, byStripe, details);
    }

    public AuditEntry with(String key, Object value) {
        var more = new HashMap<>(details);
        more.put(key, value);
        return new AuditEntry(action, target, targetId, actorId, actorEmail, tenantId, byStripe, Map.copyOf(more));
    }
}
