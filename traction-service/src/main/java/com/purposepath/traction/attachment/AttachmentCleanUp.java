package com.purposepath.traction.attachment;

import com.purposepath.common.tenant.TenantContext;
import com.purposepath.traction.action.ActionEvent;
import com.purposepath.traction.fileowner.OwnerType;
import com.purposepath.traction.goal.GoalEvent;
import com.purposepath.traction.issue.IssueEvent;
import com.purposepath.traction.storage.FileStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases the contents of files that are gone: deleted, gone with their goal, action or issue, or left behind by a crash. */
@Component
class AttachmentCleanUp {

    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

    private final AttachmentRepository attachments;
    private final FileStore store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AttachmentCleanUp(
            AttachmentRepository attachments, FileStore store, JdbcClient jdbc, TransactionTemplate transaction) {
        this.attachments = attachments;
        this.store = store;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @EventListener
    void on(GoalEvent.Deleted goal) {
        attachments.eraseOf(OwnerType.GOAL, goal.goalId());
    }

    @EventListener
    void on(ActionEvent.Deleted action) {
        attachments.eraseOf(OwnerType.ACTION, action.entityId());
    }

    @EventListener
    void on(IssueEvent.Deleted issue) {
        attachments.eraseOf(OwnerType.ISSUE, issue.entityId());
    }

    /** Erases a content once its deletion is certain. */
    void eraseSoon(String key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            store.erase(key);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                store.erase(key);
            }
        });
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    void clean() {
        clean(Instant.now().minus(LONGEST_UPLOAD));
    }

    /** Removes contents, and then descriptions, of all that is erased and of uploads begun before {@code cutoff} that never ended. */
    void clean(Instant cutoff) {
        for (UUID tenantId : tenants()) {
            TenantContext.run(
                    tenantId,
                    null,
                    () -> transaction.executeWithoutResult(
                            status -> attachments.unsettled(cutoff).forEach(this::remove)));
        }
    }

    private void remove(Attachment attachment) {
        store.erase(attachment.key());
        attachments.delete(attachment);
    }

    private List<UUID> tenants() {
        return transaction.execute(status -> {
            jdbc.sql("select set_config('app.cross_tenant', 'attachment clean-up', true)")
                    .query()
                    .singleValue();
            return jdbc.sql("select distinct tenant_id from attachment where state <> 'STORED'")
                    .query(UUID.class)
                    .list();
        });
    }
}
