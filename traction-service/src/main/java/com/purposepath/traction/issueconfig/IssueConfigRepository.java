package com.purposepath.traction.issueconfig;

import com.purposepath.common.tenant.TenantContext;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The tenant's statuses and types, in the order of lists. */
@Repository
class IssueConfigRepository {

    private static final String BY_CATEGORY =
            "case when s.category = OPEN then 1 when s.category = ACTIVE then 2 when s.category = INACTIVE then 3 else 4 end";

    private final EntityManager entities;

    IssueConfigRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<IssueStatus> statuses() {
        return entities.createQuery(
                        "from IssueStatus s order by " + BY_CATEGORY + ", s.position, s.id", IssueStatus.class)
                .getResultList();
    }

    List<IssueType> types() {
        return entities.createQuery("from IssueType t order by t.position, t.id", IssueType.class)
                .getResultList();
    }

    void add(Object statusOrType) {
        entities.persist(statusOrType);
    }

    void remove(Object statusOrType) {
        entities.remove(statusOrType);
    }

    /** Writes what has changed so far, where the order of writing matters. */
    void flush() {
        entities.flush();
    }

    /** Keeps other transactions out that want to change the tenant's statuses and types. */
    void lock() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:place, 0))", Integer.class)
                .setParameter("place", "issue config " + TenantContext.require())
                .getSingleResult();
    }
}
