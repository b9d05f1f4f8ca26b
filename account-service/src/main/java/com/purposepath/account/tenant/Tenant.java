package com.purposepath.account.tenant;

import com.purposepath.common.security.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company, or whoever else plans together. */
@Entity
class Tenant {

    @Id
    private UUID id;

    private String name;

    /** Whether somebody chose the name; one made up at registration gives way to the business name. */
    private boolean named;

    private String timezone = "UTC";
    private String currency = "USD";
    private String locale = "en";
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Tenant() {}

    Tenant(UUID id, String name, boolean named, Instant now) {
        this.id = id;
        this.name = name;
        this.named = named;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Takes over the name that the business gives itself, while nobody has named the tenant. */
    void adoptBusinessName(String businessName, Instant now) {
        if (!named && !businessName.isEmpty()) {
            name = businessName.codePointCount(0, businessName.length()) <= 120
                    ? businessName
                    : businessName
                            .substring(0, businessName.offsetByCodePoints(0, 120))
                            .strip();
            updatedAt = now;
        }
    }

    /** Takes over what was sent; true when anything changed. A name that somebody chooses stays. */
    boolean update(UpdateTenant wish, Instant now) {
        boolean changes = wish.name().changes(name)
                || wish.timezone().changes(timezone)
                || wish.currency().changes(currency)
                || wish.locale().changes(locale);
        named = named || wish.name().isPresent();
        wish.name().ifPresent(given -> name = given == null ? name : given);
        wish.timezone().ifPresent(given -> timezone = given == null ? timezone : given);
        wish.currency().ifPresent(given -> currency = given == null ? currency : given);
        wish.locale().ifPresent(given -> locale = given == null ? locale : given);
        updatedAt = changes ? now : updatedAt;
        return changes;
    }

    TenantView view(UUID ownerId, Role role) {
        return new TenantView(id, name, ownerId, role, timezone, currency, locale, createdAt, updatedAt);
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}
