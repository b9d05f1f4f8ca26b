package com.purposepath.traction.changefeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.common.tenant.TenantContext;
import com.purposepath.test.ServiceTest;
import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest("traction")
class ChangeFeedTest {

    private final UUID tenant = UUID.randomUUID();
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final ChangeReader reader;
    private final ChangeRetention retention;
    private final JdbcClient jdbc;

    ChangeFeedTest(
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            ChangeReader reader,
            ChangeRetention retention,
            JdbcClient jdbc) {
        this.events = events;
        this.transaction = transaction;
        this.reader = reader;
        this.retention = retention;
        this.jdbc = jdbc;
    }

    @Test
    void aReaderResumesWhereItStopped() {
        commit("a", "b", "c");

        assertThat(resume("2")).isEqualTo(new Position(2, 3, null));
        assertThat(resume(null)).isEqualTo(new Position(3, 3, null));
        assertThat(resume("4")).isEqualTo(new Position(3, 3, Position.Lost.UNKNOWN));
        assertThat(resume("-1")).isEqualTo(new Position(3, 3, Position.Lost.UNKNOWN));
        assertThat(resume("99999999999999999999")).isEqualTo(new Position(3, 3, Position.Lost.UNKNOWN));
    }

    @Test
    void eventsOlderThanSevenDaysAreForgotten() {
        commit("old", "old too", "new");
        asTenant(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("update change set occurred_at = ? where tenant_id = ? and seq <= 2")
                        .params(
                                Instant.now()
                                        .minus(ChangeRetention.KEPT)
                                        .minusSeconds(1)
                                        .atOffset(java.time.ZoneOffset.UTC),
                                tenant)
                        .update()));

        retention.prune();

        assertThat(log()).extracting(Change::type).containsExactly("new");
        assertThat(resume("1").lost()).isEqualTo(Position.Lost.EXPIRED);
        assertThat(resume("2")).isEqualTo(new Position(2, 3, null));
    }

    @Test
    void theNewestNumbersOfManyTenantsAreReadAtOnce() {
        commit("a", "b");

        assertThat(reader.heads(List.of(tenant, UUID.randomUUID()))).isEqualTo(Map.of(tenant, 2L));
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

    private Position resume(String lastEventId) {
        return asTenant(() -> reader.resume(lastEventId));
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
