package com.purposepath.account.business;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.product.Products;
import com.purposepath.account.tenant.Tenants;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The onboarding data of the present tenant, products included. All of a change is saved, or nothing. */
@Service
@Transactional
class OnboardingService {

    /** @param version that of the business and that of its list of products together: both only ever grow */
    record Read(OnboardingView view, long version) {}

    private final BusinessRepository businesses;
    private final Products products;
    private final Tenants tenants;
    private final AuditLog audit;

    OnboardingService(BusinessRepository businesses, Products products, Tenants tenants, AuditLog audit) {
        this.businesses = businesses;
        this.products = products;
        this.tenants = tenants;
        this.audit = audit;
    }

    public Read read(CurrentUser caller) {
        return readOf(caller, businesses.getById(caller.tenantId()));
    }

    public Read update(CurrentUser caller, UpdateOnboarding wish, IfMatch ifMatch) {
        var business = businesses.lock(caller.tenantId());
        ifMatch.check(business.version() + products.lock(caller.tenantId()));
        String formerName = business.businessName();
        boolean changed = business.update(wish);
        if (wish.products() != null) {
            changed |= products.replace(caller.tenantId(), wish.products());
        }
        if (!business.businessName().equals(formerName)) {
            tenants.adoptBusinessName(business.businessName());
        }
        if (changed) {
            record(caller);
        }
        return readOf(caller, businesses.saveAndFlush(business));
    }

    private Read readOf(CurrentUser caller, Business business) {
        return new Read(
                business.onboarding(products.list(caller.tenantId())),
                business.version() + products.version(caller.tenantId()));
    }

    private void record(CurrentUser caller) {
        audit.write(AuditEntry.of(AuditAction.ONBOARDING_UPDATED, AuditTarget.ONBOARDING, caller.tenantId())
                .by(caller.userId(), caller.email())
                .in(caller.tenantId()));
    }
}
