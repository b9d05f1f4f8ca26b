package com.purposepath.account.attempt;

import com.purposepath.account.SqlTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The counters in the database, written in transactions of their own so that a refused request still counts. */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class AttemptStore {

    record Window(int hits, Instant closesAt) {}

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Window hit(Counter counter, String subject, Instant now) {
        return jdbc.sql("""
                        insert into attempt (counter, subject, hits, closes_at) values (:counter, :subject, 1, :closes)
                        on conflict (counter, subject) do update set
                            hits = case when attempt.closes_at <= :now then 1 else attempt.hits + 1 end,
                            closes_at = case when attempt.closes_at <= :now then excluded.closes_at else attempt.closes_at end
                        returning hits, closes_at
                        """)
                .param("counter", counter.name())
                .param("subject", subject)
                .param("closes", SqlTime.of(now.plus(counter.window)))
                .param("now", SqlTime.of(now))
                .query((row, n) -> new Window(row.getInt(1), SqlTime.instant(row, "closes_at")))
                .single();
    }

    /** Undoes one hit. */
    void takeBack(Counter counter, String subject) {
        jdbc.sql("update attempt set hits = hits - 1 where counter = :counter and subject = :subject and hits > 0")
                .param("counter", counter.name())
                .param("subject", subject)
                .update();
    }

    /** Keeps the window open, and with it the lock, for so long from now. */
    void keepOpen(Counter counter, String subject, Instant now, Duration time) {
        jdbc.sql("update attempt set closes_at = :closes where counter = :counter and subject = :subject")
                .param("counter", counter.name())
                .param("subject", subject)
                .param("closes", SqlTime.of(now.plus(time)))
                .update();
    }

    Optional<Window> open(Counter counter, String subject, Instant now) {
        return jdbc.sql("""
                        select hits, closes_at from attempt
                        where counter = :counter and subject = :subject and closes_at > :now
                        """)
                .param("counter", counter.name())
                .param("subject", subject)
                .param("now", SqlTime.of(now))
                .query((row, n) -> new Window(row.getInt(1), SqlTime.instant(row, "closes_at")))
                .optional();
    }

    @Transactional
    void clear(Counter counter, String subjectPrefix) {
        jdbc.sql("delete from attempt where counter = :counter and starts_with(subject, :prefix)")
                .param("counter", counter.name())
                .param("prefix", subjectPrefix)
                .update();
    }

    int deleteClosed(Instant before) {
        return jdbc.sql("delete from attempt where closes_at < :before")
                .param("before", SqlTime.of(before))
                .update();
    }
}
