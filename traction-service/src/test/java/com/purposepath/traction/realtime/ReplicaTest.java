package com.purposepath.traction.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.common.tenant.TenantContext;
import com.purposepath.test.Api;
import com.purposepath.test.EventStream;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What other replicas commit: here the test plays the replica and writes the log as one would. */
@ServiceTest("traction")
class ReplicaTest {

    private static final int SO_OFTEN_THAT_IT_IS_NO_CHANCE = 10;

    private final Tenant acme;
    private final Member maya;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ReplicaTest(Api api, TransactionTemplate transaction, JdbcClient jdbc) {
        acme = api.newTenant();
        maya = acme.owner();
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void anEventWhoseWakeUpWasLostArrivesWithinTwoSeconds() {
        try (EventStream stream =
                maya.stream("/realtime/tenants/{id}", acme.id()).within(Duration.ofSeconds(2))) {
            stream.await("ready");
            commitElsewhere();

            assertThat(stream.next().type()).isEqualTo("goal.updated");
        }
    }

    @Test
    void anAnnouncedEventArrivesAtOnce() {
        try (EventStream stream = maya.stream("/realtime/tenants/{id}", acme.id())) {
            stream.await("ready");
            stream.within(Duration.ofMillis(400));
            for (int i = 0; i < SO_OFTEN_THAT_IT_IS_NO_CHANCE; i++) {
                long seq = commitElsewhere();
                jdbc.sql("select pg_notify('change', ?)")
                        .param(acme.id() + " " + seq)
                        .query()
                        .singleValue();

                assertThat(stream.next().id()).isEqualTo(Long.toString(seq));
            }
        }
    }

    @Test
    void theListenerComesBackWhenItsConnectionIsCut() {
        try (EventStream stream = maya.stream("/realtime/tenants/{id}", acme.id())) {
            stream.await("ready");
            jdbc.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where query = 'listen change'")
                    .query(Long.class)
                    .single();
            commitElsewhere();

            assertThat(stream.next().type()).isEqualTo("goal.updated");
        }
    }

    private long commitElsewhere() {
        return TenantContext.call(acme.id(), null, () -> transaction.execute(status -> append()));
    }

    private long append() {
        long seq = jdbc.sql("""
                        insert into change_counter as c (tenant_id, seq) values (?, 1)
                        on conflict (tenant_id) do update set seq = c.seq + 1 returning seq
                        """).param(acme.id()).query(Long.class).single();
        String body = """
                {"type":"goal.updated","eventId":"%d","tenantId":"%s","goalId":null,"occurredAt":"2025-11-18T09:30:00Z",\
                "actorId":null,"entityType":"goal","entityId":"%s"}""".formatted(seq, acme.id(), UUID.randomUUID());
        jdbc.sql(
                        "insert into change (tenant_id, seq, type, occurred_at, body) values (?, ?, 'goal.updated', now(), ?::json)")
                .params(acme.id(), seq, body)
                .update();
        return seq;
    }
}
