package com.purposepath.account.mail;

import com.purposepath.account.SqlTime;
import com.purposepath.account.crypto.Vault;
import com.purposepath.common.persistence.Uuids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes letters in the transaction that causes them; they are sent after it, and only if it commits. */
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    public void queue(Letter letter) {
        UUID id = Uuids.next();
        OffsetDateTime now = SqlTime.of(clock.instant());
        jdbc.sql(
                        "insert into outgoing_mail (id, content, queued_at, next_attempt_at) values (:id, :content, :now, :now)")
                .param("id", id)
                .param("content", vault.seal(purpose(id), json.writeValueAsBytes(letter)))
                .param("now", now)
                .update();
    }

    Letter read(UUID id, byte[] content) {
        return json.readValue(vault.open(purpose(id), content), Letter.class);
    }

    private static String purpose(UUID id) {
        return "mail " + id;
    }
}
