package com.purposepath.account.revocation;

import com.purposepath.account.SqlTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Sessions that ended before the access tokens they had given out; what gateway and services ask for every few seconds. */
@Repository
public class RevokedSessionList {

    /** As long as an access token lives, and clock skew. */
    private static final Duration RELEVANT = Duration.ofMinutes(17);

    record Revoked(UUID sessionId, Instant expiresAt) {}

    record Page(List<Revoked> sessions, String cursor) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    RevokedSessionList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells the others, when the transaction commits. */
    public void add(UUID sessionId) {
        jdbc.sql("insert into revoked_session (session_id, expires_at) values (:id, :expires) on conflict do nothing")
                .param("id", sessionId)
                .param("expires", SqlTime.of(clock.instant().plus(RELEVANT)))
                .update();
    }

    /**
     * What was written by the transactions from {@code since} on. The next cursor is the oldest transaction that was still running: what
     * it and younger ones write is told next time, so a late commit is never missed and some sessions are told twice.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Page since(long since) {
        String cursor = jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
        boolean ofAnotherDatabase = since > Long.parseLong(cursor);
        var sessions = jdbc.sql("""
                        select session_id, expires_at from revoked_session
                        where transaction >= cast(:since as xid8) and expires_at > :now
                        order by transaction
                        """)
                .param("since", Long.toString(ofAnotherDatabase ? 0 : since))
                .param("now", SqlTime.of(clock.instant()))
                .query((row, n) -> new Revoked(row.getObject(1, UUID.class), SqlTime.instant(row, "expires_at")))
                .list();
        return new Page(sessions, cursor);
    }

    /** Drops what no access token can refer to any more. */
    public void forgetExpired() {
        jdbc.sql("delete from revoked_session where expires_at < :now")
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }
}
