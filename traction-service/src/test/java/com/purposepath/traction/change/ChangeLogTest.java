package com.purposepath.traction.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.purposepath.common.tenant.TenantContext;
import com.purposepath.test.ServiceTest;
import com.purposepath.traction.changefeed.Change;
import com.purposepath.traction.changefeed.ChangeReader;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest("traction")
@ExtendWith(OutputCaptureExtension.class)
class ChangeLogTest {

    private final UUID tenant = UUID.randomUUID();
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final ChangeReader reader;
    private final JdbcClient jdbc;

    ChangeLogTest(
            ApplicationEventPublisher events, TransactionTemplate transaction, ChangeReader reader, JdbcClient jdbc) {
        this.events = events;
        this.transaction = transaction;
        this.reader = reader;
        this.jdbc = jdbc;
    }

    @Test
    void numbersFollowTheOrderOfPublicationWithoutGaps() {
        commit("a", "b");
        commit("c");

        assertThat(log()).extracting(Change::seq).containsExactly(1L, 2L, 3L);
        assertThat(log()).extracting(Change::type).containsExactly("a", "b", "c");
    }

    @Test
    void whatIsRolledBackLeavesNoTraceAndNoGap() {
        commit("a");
        asTenant(() -> transaction.executeWithoutResult(status -> {
            events.publishEvent(new Something("never"));
            status.setRollbackOnly();
        }));
        commit("b");

        assertThat(log()).extracting(Change::type).containsExactly("a", "b");
        assertThat(log()).extracting(Change::seq).containsExactly(1L, 2L);
    }

    @Test
    void onlyWhatIsCommittedIsLoggedOnceAndByIds(CapturedOutput output) {
        commit(tenant + ".done", tenant + ".too");
        asTenant(() -> transaction.executeWithoutResult(status -> {
            events.publishEvent(new Something(tenant + ".undone"));
            status.setRollbackOnly();
        }));

        String ids = " entity=%s goal=- seq=".formatted(new UUID(1, 1));
        assertThat(output.getOut())
                .containsOnlyOnce(tenant + ".done" + ids + 1)
                .containsOnlyOnce(tenant + ".too" + ids + 2)
                .doesNotContain(tenant + ".undone");
    }

    @Test
    void anEventOutsideOfATransactionIsAnError() {
        asTenant(() -> assertThatThrownBy(() -> events.publishEvent(new Something("lost")))
                .isInstanceOf(IllegalTransactionStateException.class));
    }

    @Test
    void aReaderNeverSeesALaterNumberBeforeAnEarlierOne() throws InterruptedException {
        int writers = 8;
        int each = 25;
        var done = new CountDownLatch(writers);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < writers; i++) {
                threads.submit(() -> {
                    for (int n = 0; n < each; n++) {
                        commit("x");
                    }
                    done.countDown();
                });
            }
            long seen = 0;
            while (seen < (long) writers * each) {
                for (Change change : asTenant(() -> reader.after(0, 10_000)).stream()
                        .skip(seen)
                        .toList()) {
                    assertThat(change.seq()).isEqualTo(++seen);
                }
            }
            done.await();
        }
    }

    @Test
    void anotherTenantsLogIsItsOwn() {
        commit("a");

        List<Change> theirs = TenantContext.call(UUID.randomUUID(), null, () -> reader.after(0, 10));
        long rows = TenantContext.call(
                UUID.randomUUID(),
                null,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from change where tenant_id = ?")
                        .param(tenant)
                        .query(Long.class)
                        .single()));

        assertThat(theirs).isEmpty();
        assertThat(rows).isZero();
    }

    private void commit(String... types) {
        asTenant(() -> transaction.executeWithoutResult(status -> {
            for (String type : types) {
                events.publishEvent(new Something(type));
            }
        }));
    }

    private List<Change> log() {
        return asTenant(() -> reader.after(0, 100));
    }

    private void asTenant(Runnable work) {
        TenantContext.run(tenant, null, work);
    }

    private <T> T asTenant(java.util.function.Supplier<T> work) {
        return TenantContext.call(tenant, null, work);
    }

    record Something(String type) implements ChangeEvent {

        @Override
        public EntityType entityType() {
            return EntityType.GOAL;
        }

        @Override
        public UUID entityId() {
            return new UUID(1, 1);
        }
    }
}
