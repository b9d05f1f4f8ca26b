package com.purposepath.account.trial;

import com.purposepath.account.notice.BillingNotices;
import com.purposepath.account.notice.Notice;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.account.subscription.SubscriptionBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes one letter that is due, unless the trial has given way to something paid. */
@Service
@Transactional
class Reminders {

    private final ReminderStore store;
    private final SubscriptionBook book;
    private final BillingNotices notices;

    Reminders(ReminderStore store, SubscriptionBook book, BillingNotices notices) {
        this.store = store;
        this.book = book;
        this.notices = notices;
    }

    void send(ReminderStore.Due due) {
        if (store.take(due)) {
            book.shown(due.tenantId())
                    .filter(shown -> shown.isTrial() && shown.endedAt() == null)
                    .ifPresent(trial -> notices.send(due.tenantId(), notice(due.kind(), trial)));
        }
    }

    private static Notice notice(ReminderStore.Kind kind, Subscription trial) {
        return switch (kind) {
            case ENDING -> Notice.trialEnding(trial.period().end());
            case OVER -> Notice.trialOver();
        };
    }
}
