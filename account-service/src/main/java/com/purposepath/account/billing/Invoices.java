package com.purposepath.account.billing;

import static com.purposepath.account.SqlTime.of;
import static com.purposepath.account.SqlTime.ofOrNull;

import com.purposepath.account.SqlTime;
import com.purposepath.account.payment.Cents;
import com.purposepath.account.payment.ProviderInvoice;
import com.purposepath.common.persistence.Uuids;
import com.purposepath.common.tenant.TenantContext;
import com.purposepath.common.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The invoices of the bound tenant, as the provider has told of them. */
@Repository
@Transactional
public class Invoices {

    private static final String MATCHING =
            " from invoice where tenant_id = :tenant and (cast(:status as text) is null or status = :status)";

    private final JdbcClient jdbc;

    Invoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes over how the invoice stands now; a draft is left out. */
    public void keep(ProviderInvoice told) {
        String number = told.number();
        if (number != null) {
            InvoiceStatus.of(told.status()).ifPresent(status -> keep(told, number, status));
        }
    }

    private void keep(ProviderInvoice told, String number, InvoiceStatus status) {
        jdbc.sql("""
                        insert into invoice (tenant_id, id, provider_id, number, status, description, amount_due, amount_paid, currency,
                            period_start, period_end, issued_at, due_at, paid_at, hosted_url, pdf_url)
                        values (:tenant, :id, :provider, :number, :status, :description, :due, :paid, :currency,
                            :start, :end, :issued, :dueAt, :paidAt, :hosted, :pdf)
                        on conflict (tenant_id, provider_id) do update set number = excluded.number, status = excluded.status,
                            description = excluded.description, amount_due = excluded.amount_due, amount_paid = excluded.amount_paid,
                            period_start = excluded.period_start, period_end = excluded.period_end, due_at = excluded.due_at,
                            paid_at = excluded.paid_at, hosted_url = excluded.hosted_url, pdf_url = excluded.pdf_url
                        """)
                .param("tenant", TenantContext.require())
                .param("id", Uuids.next())
                .param("provider", told.id())
                .param("number", number)
                .param("status", status.name())
                .param("description", told.description())
                .param("due", Cents.toMajor(told.amountDue()))
                .param("paid", Cents.toMajor(told.amountPaid()))
                .param("currency", told.currency().toUpperCase(Locale.ROOT))
                .param("start", of(told.periodStart()))
                .param("end", of(told.periodEnd()))
                .param("issued", of(told.issuedAt()))
                .param("dueAt", ofOrNull(told.dueAt()))
                .param("paidAt", ofOrNull(told.paidAt()))
                .param("hosted", told.hostedUrl())
                .param("pdf", told.pdfUrl())
                .update();
    }

    /** Newest first. */
    List<InvoiceView> page(@Nullable InvoiceStatus status, Paging paging) {
        return matching("select *" + MATCHING + " order by issued_at desc, id desc limit :limit offset :offset", status)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(Invoices::view)
                .list();
    }

    long count(@Nullable InvoiceStatus status) {
        return matching("select count(*)" + MATCHING, status).query(Long.class).single();
    }

    private JdbcClient.StatementSpec matching(String sql, @Nullable InvoiceStatus status) {
        return jdbc.sql(sql)
                .param("tenant", TenantContext.require())
                .param("status", status == null ? null : status.name());
    }

    private static InvoiceView view(ResultSet row, int number) throws SQLException {
        return new InvoiceView(
                row.getObject("id", UUID.class),
                row.getString("number"),
                InvoiceStatus.valueOf(row.getString("status")),
                row.getString("description"),
                row.getBigDecimal("amount_due"),
                row.getBigDecimal("amount_paid"),
                row.getString("currency"),
                SqlTime.instant(row, "period_start"),
                SqlTime.instant(row, "period_end"),
                SqlTime.instant(row, "issued_at"),
                SqlTime.instantOrNull(row, "due_at"),
                SqlTime.instantOrNull(row, "paid_at"),
                row.getString("hosted_url"),
                row.getString("pdf_url"));
    }
}
