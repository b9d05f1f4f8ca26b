package com.purposepath.account.audit;

import com.purposepath.account.SqlTime;
import com.purposepath.account.visitor.Visitor;
import com.purposepath.account.visitor.Visitors;
import com.purposepath.common.persistence.Uuids;
import java.time.Clock;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The append-only log of who did what; written in the transaction of the change it records. */
@Component
public class AuditLog {

    private final JdbcClient jdbc;
    private final Visitors visitors;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Visitors visitors, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.visitors = visitors;
        this.json = json;
        this.clock = clock;
    }

    /** Records what the present request does. */
    public void write(AuditEntry entry) {
        write(entry, visitors.current());
    }

    /** Records what is done later on behalf of a request that has been answered. */
    public void write(AuditEntry entry, Visitor visitor) {
        jdbc.sql("""
                        insert into audit_entry (id, occurred_at, action, actor_type, actor_id, actor_email, tenant_id, target_type,
                            target_id, ip_address, user_agent, request_id, details)
                        values (:id, :now, :action, :actorType, :actorId, :actorEmail, :tenantId, :target, :targetId, :address,
                            :userAgent, :requestId, cast(:details as jsonb))
                        """)
                .param("id", Uuids.next())
                .param("now", SqlTime.of(clock.instant()))
                .param("action", entry.action().wire())
                .param("actorType", actorType(entry, visitor))
                .param("actorId", entry.actorId())
                .param("actorEmail", entry.actorEmail())
                .param("tenantId", entry.tenantId())
                .param("target", entry.target().name().toLowerCase(Locale.ROOT))
                .param(
                        "targetId",
                        entry.targetId() == null ? null : entry.targetId().toString())
                .param("address", visitor.address())
                .param("userAgent", visitor.userAgent())
                .param("requestId", visitor.requestId())
                .param("details", json.writeValueAsString(entry.details()))
                .update();
    }

    private static String actorType(AuditEntry entry, Visitor visitor) {
        if (entry.byStripe()) {
            return "STRIPE";
        }
        if (entry.actorId() != null) {
            return "USER";
        }
        return visitor.address() == null ? "SYSTEM" : "ANONYMOUS";
    }
}
