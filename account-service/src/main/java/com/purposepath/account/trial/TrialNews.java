package com.purposepath.account.trial;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.notice.BillingNotices;
import com.purposepath.account.notice.Notice;
import com.purposepath.account.plan.Tier;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.account.user.Users;
import com.purposepath.common.security.CurrentUser;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells owner, admins and audit log about trials, and sets the reminders. */
@Component
class TrialNews {

    private final Users users;
    private final BillingNotices notices;
    private final AuditLog audit;
    private final ReminderStore reminders;

    TrialNews(Users users, BillingNotices notices, AuditLog audit, ReminderStore reminders) {
        this.users = users;
        this.notices = notices;
        this.audit = audit;
        this.reminders = reminders;
    }

    void started(Subscription trial, Tier tier, String frontendBase) {
        var person = users.get(trial.userId());
        Instant end = trial.period().end();
        notices.send(trial.tenantId(), Notice.trialStarted(tier.name(), end), frontendBase);
        audit.write(entry(AuditAction.TRIAL_STARTED, trial)
                .by(person.id(), person.email())
                .with("tier", tier.id()));
        reminders.set(trial.tenantId(), trial.period().start(), end);
    }

    void moved(Subscription trial, CurrentUser by) {
        audit.write(entry(AuditAction.SUBSCRIPTION_UPDATED, trial)
                .by(by.userId(), by.email())
                .with("tier", trial.terms().tierId()));
    }

    void extended(Subscription trial, UUID by, String reason, Instant now) {
        notices.send(trial.tenantId(), Notice.trialExtended(trial.period().end()));
        audit.write(entry(AuditAction.TRIAL_EXTENDED, trial)
                .by(by, users.get(by).email())
                .with("reason", reason)
                .with("end", trial.period().end().toString()));
        reminders.set(trial.tenantId(), now, trial.period().end());
    }

    private static AuditEntry entry(AuditAction action, Subscription trial) {
        return AuditEntry.of(action, AuditTarget.SUBSCRIPTION, trial.id()).in(trial.tenantId());
    }
}
