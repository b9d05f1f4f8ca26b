package com.purposepath.account.subscription;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.mail.Letters;
import com.purposepath.account.mail.Outbox;
import com.purposepath.account.plan.Tier;
import com.purposepath.account.tenant.TenantFounded;
import com.purposepath.account.user.Users;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells owner and audit log about trials. */
@Component
class TrialNews {

    private final Users users;
    private final Outbox outbox;
    private final AuditLog audit;

    TrialNews(Users users, Outbox outbox, AuditLog audit) {
        this.users = users;
        this.outbox = outbox;
        this.audit = audit;
    }

    void started(UUID subscriptionId, TenantFounded founded, Tier tier, Instant end) {
        var owner = users.get(founded.ownerId());
        outbox.queue(Letters.trialStarted(owner.email(), owner.firstName(), tier.name(), end, founded.frontendBase()));
        audit.write(AuditEntry.of(AuditAction.TRIAL_STARTED, AuditTarget.SUBSCRIPTION, subscriptionId)
                .by(owner.id(), owner.email())
                .in(founded.tenantId())
                .with("tier", tier.id()));
    }
}
