package com.purposepath.account.product;

import com.purposepath.account.product.ProductStore.Stored;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.persistence.Uuids;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The list of products of a tenant, as a whole. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Products {

    private final ProductStore store;

    Products(ProductStore store) {
        this.store = store;
    }

    public List<ProductView> list(UUID tenantId) {
        return store.list(tenantId).stream().map(Stored::view).toList();
    }

    /** Changes with every change of the list or of a product in it. */
    public long version(UUID tenantId) {
        return store.version(tenantId);
    }

    /** The version, which nobody else changes until the transaction is over. */
    public long lock(UUID tenantId) {
        return store.lock(tenantId);
    }

    /**
     * Makes the list what is wished: known ids change, others are added, those not listed go. The list must be locked.
     *
     * @return whether anything changed
     */
    public boolean replace(UUID tenantId, List<ProductMerge> wish) {
        List<Stored> before = store.list(tenantId);
        Map<UUID, Stored> present = before.stream().collect(Collectors.toMap(Stored::id, Function.identity()));
        Set<UUID> kept = new HashSet<>();
        for (int i = 0; i < wish.size(); i++) {
            put(tenantId, wish.get(i), i, present, kept);
        }
        before.stream()
                .filter(product -> !kept.contains(product.id()))
                .forEach(gone -> store.delete(tenantId, gone.id()));
        boolean changed = !store.list(tenantId).equals(before);
        if (changed) {
            store.changed(tenantId);
        }
        return changed;
    }

    private void put(UUID tenantId, ProductMerge wish, int place, Map<UUID, Stored> present, Set<UUID> kept) {
        if (wish.isNew()) {
            store.add(tenantId, new Stored(Uuids.next(), wish.name(), wish.problem(), place, 0));
            return;
        }
        Stored known = present.values().stream()
                .filter(product -> product.id().toString().equalsIgnoreCase(wish.id()))
                .findFirst()
                .orElseThrow(() -> ApiException.invalid(field(place), "There is no such product"));
        if (!kept.add(known.id())) {
            throw ApiException.invalid(field(place), "This product is in the list already");
        }
        store.update(tenantId, new Stored(known.id(), wish.name(), wish.problem(), place, known.version()));
    }

    private static String field(int place) {
        return "products[" + place + "].id";
    }
}
