package com.purposepath.account.business;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.tenant.TenantFounded;
import com.purposepath.account.tenant.Tenants;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The foundation of the present tenant. */
@Service
@Transactional
class FoundationService {

    record Read(FoundationView view, long version) {}

    private final BusinessRepository businesses;
    private final Tenants tenants;
    private final AuditLog audit;

    FoundationService(BusinessRepository businesses, Tenants tenants, AuditLog audit) {
        this.businesses = businesses;
        this.tenants = tenants;
        this.audit = audit;
    }

    /** Every tenant has one business, empty at first. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(TenantFounded founded) {
        businesses.saveAndFlush(new Business(founded.tenantId()));
    }

    public Read read(CurrentUser caller) {
        return readOf(businesses.getById(caller.tenantId()));
    }

    public Read update(CurrentUser caller, UpdateFoundation wish, IfMatch ifMatch) {
        var business = businesses.lock(caller.tenantId());
        ifMatch.check(business.version());
        String formerName = business.businessName();
        if (business.update(wish)) {
            audit.write(AuditEntry.of(AuditAction.FOUNDATION_UPDATED, AuditTarget.FOUNDATION, caller.tenantId())
                    .by(caller.userId(), caller.email())
                    .in(caller.tenantId()));
        }
        if (!business.businessName().equals(formerName)) {
            tenants.adoptBusinessName(business.businessName());
        }
        return readOf(businesses.saveAndFlush(business));
    }

    private static Read readOf(Business business) {
        return new Read(FoundationView.of(business), business.version());
    }
}
