package com.purposepath.traction.guard;

import com.purposepath.common.error.ErrorCode;
import com.purposepath.common.security.CurrentUser;
import jakarta.persistence.EntityManager;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a tenant within its plan, also when many requests come at once: the one that counts keeps the others waiting until it commits. */
@Component
public class PlanLimit {

    private final EntityManager entities;

    PlanLimit(EntityManager entities) {
        this.entities = entities;
    }

    /** Refuses one more with 403 when the plan's limit is reached; part of the transaction that writes the new record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void check(CurrentUser user, String limit, ErrorCode reached, LongSupplier present) {
        Integer allowed = user.limit(limit);
        if (allowed == null) {
            return;
        }
        lock(user, limit);
        long current = present.getAsLong();
        if (current >= allowed) {
            throw reached.exception("Your plan allows %d %s".formatted(allowed, limit))
                    .detail("limit", allowed)
                    .detail("current", current);
        }
    }

    private void lock(CurrentUser user, String limit) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:place, 0))", Integer.class)
                .setParameter("place", "limit " + limit + ' ' + user.tenantId())
                .getSingleResult();
    }
}
