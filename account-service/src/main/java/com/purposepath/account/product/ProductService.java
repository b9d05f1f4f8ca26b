package com.purposepath.account.product;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.product.ProductStore.Stored;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.persistence.Uuids;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Products one by one, and the list where nothing else changes with it. */
@Service
@Transactional
class ProductService {

    private static final int MOST = 100;

    private final ProductStore store;
    private final Products products;
    private final AuditLog audit;

    ProductService(ProductStore store, Products products, AuditLog audit) {
        this.store = store;
        this.products = products;
        this.audit = audit;
    }

    public Stored read(CurrentUser caller, String id) {
        return find(caller, id);
    }

    public List<ProductView> replace(CurrentUser caller, List<ProductMerge> wish) {
        store.lock(caller.tenantId());
        if (products.replace(caller.tenantId(), wish)) {
            record(caller);
        }
        return products.list(caller.tenantId());
    }

    /** The new product goes to the end of the list. */
    public Stored create(CurrentUser caller, ProductInput wish) {
        store.lock(caller.tenantId());
        List<Stored> present = store.list(caller.tenantId());
        if (present.size() >= MOST) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception("At most " + MOST + " products");
        }
        int place = present.isEmpty() ? 0 : present.getLast().position() + 1;
        var product = new Stored(Uuids.next(), wish.name(), wish.problem(), place, 0);
        store.add(caller.tenantId(), product);
        changed(caller);
        return product;
    }

    public Stored update(CurrentUser caller, String id, ProductInput wish, IfMatch ifMatch) {
        store.lock(caller.tenantId());
        var product = find(caller, id);
        ifMatch.check(product.version());
        if (!product.name().equals(wish.name()) || !product.problem().equals(wish.problem())) {
            store.update(
                    caller.tenantId(),
                    new Stored(product.id(), wish.name(), wish.problem(), product.position(), product.version()));
            changed(caller);
        }
        return find(caller, id);
    }

    public void delete(CurrentUser caller, String id, IfMatch ifMatch) {
        store.lock(caller.tenantId());
        var product = find(caller, id);
        ifMatch.check(product.version());
        store.delete(caller.tenantId(), product.id());
        changed(caller);
    }

    private void changed(CurrentUser caller) {
        store.changed(caller.tenantId());
        record(caller);
    }

    private void record(CurrentUser caller) {
        audit.write(AuditEntry.of(AuditAction.ONBOARDING_UPDATED, AuditTarget.ONBOARDING, caller.tenantId())
                .by(caller.userId(), caller.email())
                .in(caller.tenantId())
                .with("part", "products"));
    }

    /** A malformed id is one that no product has. */
    private Stored find(CurrentUser caller, String id) {
        return parsed(id)
                .flatMap(known -> store.find(caller.tenantId(), known))
                .orElseThrow(() -> CommonError.RESOURCE_NOT_FOUND.notFound("Product", id));
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
