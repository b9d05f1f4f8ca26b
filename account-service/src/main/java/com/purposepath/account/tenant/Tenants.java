package com.purposepath.account.tenant;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.common.tenant.TenantContext;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tenants come into being here, together with their owner. */
@Service
public class Tenants {

    private final TenantRepository tenants;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tenants(TenantRepository tenants, Memberships memberships, ApplicationEventPublisher events, Clock clock) {
        this.tenants = tenants;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a tenant owned by {@code ownerId}, and enters it for the rest of the transaction.
     *
     * @param named whether a person chose the name
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public TenantInfo found(String name, boolean named, UUID ownerId, String frontendBase) {
        UUID id = Uuids.next();
        memberships.enter(id, ownerId);
        var tenant = tenants.saveAndFlush(new Tenant(id, name, named, clock.instant()));
        var founded = new TenantFounded(tenant.id(), tenant.name(), ownerId, frontendBase);
        memberships.own(founded, clock.instant());
        events.publishEvent(founded);
        return founded.forOwner();
    }

    /** Renames the present tenant after its business, if nobody has named it yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adoptBusinessName(String businessName) {
        tenants.lock(TenantContext.require()).adoptBusinessName(businessName, clock.instant());
    }
}
