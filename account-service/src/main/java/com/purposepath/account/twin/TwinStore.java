package com.purposepath.account.twin;

import com.purposepath.account.SqlTime;
import com.purposepath.account.payment.WhenSimulated;
import com.purposepath.account.twinevents.TwinIds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The provider's own database. */
@Repository
@Conditional(WhenSimulated.class)
class TwinStore {

    /**
     * Somebody who pays.
     *
     * @param ahead how far this customer's time has been moved
     */
    record Customer(String id, String name, @Nullable String paymentMethod, Duration ahead, int invoices) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TwinStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The customer for that tenant, made where there is none. */
    String customerFor(UUID tenant, String name) {
        jdbc.sql("insert into twin_customer (id, tenant, name) values (:id, :tenant, :name) on conflict do nothing")
                .param("id", TwinIds.next("cus_"))
                .param("tenant", tenant.toString())
                .param("name", name)
                .update();
        return jdbc.sql("select id from twin_customer where tenant = :tenant")
                .param("tenant", tenant.toString())
                .query(String.class)
                .single();
    }

    /** The customer; nobody else works on what it has until this transaction ends. */
    Customer lock(String customerId) {
        return jdbc.sql("select * from twin_customer where id = :id for update")
                .param("id", customerId)
                .query((row, number) -> new Customer(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("payment_method"),
                        Duration.ofSeconds(row.getLong("ahead_seconds")),
                        row.getInt("invoices")))
                .single();
    }

    void charge(String customerId, String paymentMethod) {
        jdbc.sql("update twin_customer set payment_method = :method where id = :id")
                .param("id", customerId)
                .param("method", paymentMethod)
                .update();
    }

    void advance(String customerId, Duration by) {
        jdbc.sql("update twin_customer set ahead_seconds = ahead_seconds + :seconds where id = :id")
                .param("id", customerId)
                .param("seconds", by.toSeconds())
                .update();
    }

    /** The number of the customer's next invoice. */
    int nextNumber(String customerId) {
        return jdbc.sql("update twin_customer set invoices = invoices + 1 where id = :id returning invoices")
                .param("id", customerId)
                .query(Integer.class)
                .single();
    }

    Optional<String> customerOf(UUID tenant) {
        return jdbc.sql("select id from twin_customer where tenant = :tenant")
                .param("tenant", tenant.toString())
                .query(String.class)
                .optional();
    }

    /** Customers who have something that is due by their own time. */
    List<String> customersWithDue(Instant now) {
        return jdbc.sql("""
                        select distinct c.id from twin_object o join twin_customer c on c.id = o.customer_id
                        where o.due_at <= :now + make_interval(secs => c.ahead_seconds) limit 100
                        """)
                .param("now", SqlTime.of(now))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Ids of what is due at that customer's, first things first. */
    List<String> due(String customerId, Instant time) {
        return jdbc.sql(
                        "select id from twin_object where customer_id = :customer and due_at <= :time order by due_at, id")
                .param("customer", customerId)
                .param("time", SqlTime.of(time))
                .query((row, number) -> row.getString(1))
                .list();
    }

    Optional<String> byReference(String reference) {
        return jdbc.sql("select id from twin_object where reference = :reference")
                .param("reference", reference)
                .query(String.class)
                .optional();
    }

    <T> T get(String id, Class<T> type) {
        return json.readValue(
                jdbc.sql("select content from twin_object where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single(),
                type);
    }

    /** Whose it is. */
    String ownerOf(String id) {
        return jdbc.sql("select customer_id from twin_object where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    <T> List<T> all(String customerId, String kind, Class<T> type) {
        return jdbc
                .sql("select content from twin_object where customer_id = :customer and kind = :kind order by id")
                .param("customer", customerId)
                .param("kind", kind)
                .query(String.class)
                .list()
                .stream()
                .map(content -> json.readValue(content, type))
                .toList();
    }

    TwinSubscription keep(TwinSubscription kept) {
        Instant due = kept.hasEnded()
                ? null
                : kept.status().equals("incomplete") ? kept.createdAt().plus(Duration.ofHours(23)) : kept.periodEnd();
        keep(kept.id(), kept.customerId(), "SUBSCRIPTION", kept.reference(), kept, due);
        return kept;
    }

    TwinInvoice keep(TwinInvoice kept) {
        keep(kept.id(), kept.customerId(), "INVOICE", null, kept, kept.retryAt());
        return kept;
    }

    TwinIntent keep(TwinIntent kept) {
        keep(kept.id(), kept.customerId(), "INTENT", null, kept, null);
        return kept;
    }

    private void keep(
            String id,
            String customer,
            String kind,
            @Nullable String reference,
            Object content,
            @Nullable Instant due) {
        jdbc.sql("""
                        insert into twin_object (id, customer_id, kind, reference, content, due_at)
                        values (:id, :customer, :kind, :reference, :content, :due)
                        on conflict (id) do update set content = excluded.content, due_at = excluded.due_at
                        """)
                .param("id", id)
                .param("customer", customer)
                .param("kind", kind)
                .param("reference", reference)
                .param("content", json.writeValueAsString(content))
                .param("due", SqlTime.ofOrNull(due))
                .update();
    }

    /** What a call with that key has made before. */
    Optional<String> answerTo(String key) {
        return jdbc.sql("select object_id from twin_call where key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    void answered(String key, String objectId) {
        jdbc.sql("insert into twin_call (key, object_id) values (:key, :object) on conflict do nothing")
                .param("key", key)
                .param("object", objectId)
                .update();
    }
}
