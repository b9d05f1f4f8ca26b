package com.purposepath.account.notice;

import com.purposepath.account.mail.Letter;
import com.purposepath.account.mail.Outbox;
import com.purposepath.account.visitor.Visitors;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the owner and the admins of a tenant, in the transaction that gives the reason. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BillingNotices {

    private record Reader(String email, String name) {}

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Visitors visitors;

    BillingNotices(JdbcClient jdbc, Outbox outbox, Visitors visitors) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.visitors = visitors;
    }

    /** With links into the front end that the present request names, or else into the first one. */
    public void send(UUID tenantId, Notice notice) {
        send(tenantId, notice, visitors.current().frontendBase());
    }

    public void send(UUID tenantId, Notice notice, String frontendBase) {
        var readers = jdbc.sql("""
                        select u.email, u.first_name from membership m join app_user u on u.id = m.user_id
                        where m.tenant_id = :tenant and m.ended_at is null and m.role in ('OWNER', 'ADMIN')
                        order by m.joined_at
                        """)
                .param("tenant", tenantId)
                .query((row, number) -> new Reader(row.getString(1), row.getString(2)))
                .list();
        readers.forEach(reader -> outbox.queue(letter(reader, notice, frontendBase)));
    }

    private static Letter letter(Reader reader, Notice notice, String frontendBase) {
        String link = notice.link() == null ? frontendBase + "/billing" : notice.link();
        return new Letter(
                reader.email(),
                notice.subject(),
                reader.name().isBlank() ? "Hello" : "Hello " + reader.name(),
                notice.paragraphs(),
                new Letter.Button(notice.label(), link),
                "You receive this letter because you look after the subscription of your organization.");
    }
}
