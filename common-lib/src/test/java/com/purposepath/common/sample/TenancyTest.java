package com.purposepath.common.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.purposepath.common.tenant.TenantContext;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TenancyTest extends SampleTest {

    @Autowired
    Things things;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aTenantSeesItsOwnAndNothingElse() {
        UUID acme = UUID.randomUUID();
        UUID globex = UUID.randomUUID();
        UUID id = TenantContext.call(acme, null, () -> things.add("of acme")).id();

        assertThat(TenantContext.call(acme, null, things::all)).hasSize(1);
        assertThat(TenantContext.call(globex, null, things::all)).isEmpty();
        assertThatThrownBy(() -> TenantContext.call(globex, null, () -> things.find(id)))
                .hasMessageContaining("nothing here");
    }

    @Test
    void theDatabaseKeepsTenantsApartWhateverTheQuery() {
        UUID acme = UUID.randomUUID();
        TenantContext.run(acme, null, () -> things.add("of acme"));

        assertThat(count(acme)).isEqualTo(1);
        assertThat(count(UUID.randomUUID())).isZero();
    }

    @Test
    void whereNoTenantIsBoundThereAreNoRows() {
        TenantContext.run(UUID.randomUUID(), null, () -> things.add("of somebody"));

        assertThat(things.all()).isEmpty();
        assertThat(count(null)).isZero();
        assertThat(jdbc.sql("select count(*) from thing").query(Long.class).single())
                .isZero();
    }

    @Test
    void aRowOfAnotherTenantCannotBeWritten() {
        var template = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> TenantContext.run(
                        UUID.randomUUID(),
                        null,
                        () -> template.executeWithoutResult(_ -> jdbc.sql(
                                        "insert into thing values (gen_random_uuid(), gen_random_uuid(), 'smuggled')")
                                .update())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void theBindingDoesNotOutliveItsTransactionInThePool() throws Exception {
        UUID acme = UUID.randomUUID();
        TenantContext.run(acme, null, () -> things.add("of acme"));

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                pool.submit(() -> TenantContext.run(acme, null, things::all)).get();
                assertThat(jdbc.sql("select coalesce(current_setting('app.tenant_id', true), '')")
                                .query(String.class)
                                .single())
                        .isEmpty();
            }
        }
    }

    private long count(UUID tenant) {
        return TenantContext.call(
                tenant,
                null,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("select count(*) from thing")
                                .query(Long.class)
                                .single()));
    }
}
