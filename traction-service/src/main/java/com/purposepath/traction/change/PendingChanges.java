package com.purposepath.traction.change;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The events of one transaction, kept until it is about to commit, so that the tenant's counter is locked as briefly as can be. */
final class PendingChanges implements TransactionSynchronization {

    private final ChangeLog log;
    private final List<ChangeEvent> events = new ArrayList<>();
    private final List<Recorded> written = new ArrayList<>();

    private PendingChanges(ChangeLog log) {
        this.log = log;
    }

    /** Those of the present transaction; without one this is an error, since the event might tell of a change that never happens. */
    static PendingChanges of(ChangeLog log) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException(
                    "A ChangeEvent has to be published in the transaction of its change");
        }
        for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof PendingChanges pending) {
                return pending;
            }
        }
        var pending = new PendingChanges(log);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    void add(ChangeEvent event) {
        events.add(event);
    }

    void settle() {
        if (!events.isEmpty()) {
            var settled = List.copyOf(events);
            events.clear();
            written.addAll(log.append(settled));
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        settle();
    }

    @Override
    public void afterCommit() {
        if (!written.isEmpty()) {
            log.announce(written);
        }
    }
}
