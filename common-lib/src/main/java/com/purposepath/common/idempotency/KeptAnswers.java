package com.purposepath.common.idempotency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;

/** The table of kept answers; its rows are visible to the user whose they are, and to everybody once they have expired. */
class KeptAnswers {

    private final JdbcClient jdbc;

    KeptAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits, 20 seconds at most, for another request with the same key to end. */
    void lock(String slot) {
        jdbc.sql("select set_config('lock_timeout', '20s', true), pg_advisory_xact_lock(hashtextextended(:slot, 0))")
                .param("slot", slot)
                .query((row, number) -> true)
                .list();
    }

    @Nullable
    KeptAnswer find(String slot) {
        return jdbc.sql("select request_hash, status, location, etag, sealed, body from idempotency_key"
                        + " where slot = :slot and created_at > now() - interval '24 hours'")
                .param("slot", slot)
                .query((row, number) -> new KeptAnswer(
                        row.getBytes("request_hash"),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getBoolean("sealed"),
                        row.getBytes("body")))
                .optional()
                .orElse(null);
    }

    void keep(String slot, @Nullable UUID userId, KeptAnswer answer) {
        jdbc.sql("delete from idempotency_key where slot = :slot")
                .param("slot", slot)
                .update();
        jdbc.sql("insert into idempotency_key (slot, user_id, request_hash, status, location, etag, sealed, body)"
                        + " values (:slot, :userId, :hash, :status, :location, :etag, :sealed, :body)")
                .param("slot", slot)
                .param("userId", userId, java.sql.Types.OTHER)
                .param("hash", answer.requestHash())
                .param("status", answer.status())
                .param("location", answer.location(), java.sql.Types.VARCHAR)
                .param("etag", answer.etag(), java.sql.Types.VARCHAR)
                .param("sealed", answer.sealed())
                .param("body", answer.body())
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    @Transactional
    public void forgetExpired() {
        jdbc.sql("delete from idempotency_key where created_at <= now() - interval '24 hours'")
                .update();
    }
}
