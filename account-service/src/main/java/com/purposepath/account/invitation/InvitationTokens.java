package com.purposepath.account.invitation;

import com.purposepath.account.SqlTime;
import com.purposepath.account.crypto.SecretToken;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens in invitation links; they lead to the tenant before anybody is known, and only the newest works. */
@Component
class InvitationTokens {

    record Found(UUID tenantId, UUID invitationId, boolean replaced) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String issue(Invitation invitation) {
        var token = SecretToken.create("");
        jdbc.sql("update invitation_token set replaced_at = :now where tenant_id = :tenant and invitation_id = :id")
                .param("now", SqlTime.of(clock.instant()))
                .param("tenant", invitation.tenantId())
                .param("id", invitation.id())
                .update();
        jdbc.sql(
                        "insert into invitation_token (hash, tenant_id, invitation_id, created_at) values (:hash, :tenant, :id, :now)")
                .param("hash", token.hash())
                .param("tenant", invitation.tenantId())
                .param("id", invitation.id())
                .param("now", SqlTime.of(clock.instant()))
                .update();
        return token.value();
    }

    Optional<Found> find(String token) {
        return jdbc.sql(
                        "select tenant_id, invitation_id, replaced_at is not null as replaced from invitation_token where hash = :hash")
                .param("hash", SecretToken.hashOf(token))
                .query((row, number) -> new Found(
                        row.getObject("tenant_id", UUID.class),
                        row.getObject("invitation_id", UUID.class),
                        row.getBoolean("replaced")))
                .optional();
    }
}
