package com.purposepath.account.auth;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.confirmation.Confirmations;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.tenant.Tenants;
import com.purposepath.account.user.NewUser;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.Users;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a person and a tenant of their own. */
@Service
class Registration {

    record Registered(Person person, TenantInfo tenant) {}

    private final Users users;
    private final Tenants tenants;
    private final Confirmations confirmations;
    private final AuditLog audit;

    Registration(Users users, Tenants tenants, Confirmations confirmations, AuditLog audit) {
        this.users = users;
        this.tenants = tenants;
        this.confirmations = confirmations;
        this.audit = audit;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Registered register(NewUser wish, RegisterRequest request, String frontendBase) {
        Person person = users.register(wish);
        boolean named = request.tenantName() != null;
        TenantInfo tenant = tenants.found(request.nameOfTenant(), named, person.id(), frontendBase);
        confirmations.ask(person, frontendBase);
        audit.write(AuditEntry.of(AuditAction.REGISTERED, AuditTarget.USER, person.id())
                .by(person.id(), person.email())
                .in(tenant.id()));
        return new Registered(person, tenant);
    }
}
