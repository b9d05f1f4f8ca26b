package com.purposepath.account.mail;

import com.purposepath.account.SqlTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reading end of the outbox. */
@Repository
class MailQueue {

    /** Longer than any attempt may take; after it, another replica takes over what a dead one had claimed. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    record Mail(UUID id, byte[] content, int attempts) {}

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MailSettings settings;

    MailQueue(JdbcClient jdbc, Outbox outbox, MailSettings settings) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Takes a few letters that are due, which nobody else gets before the lease is over. */
    List<Mail> claim(Instant now) {
        return jdbc.sql("""
                        update outgoing_mail set attempts = attempts + 1, next_attempt_at = :lease
                        where id in (select id from outgoing_mail where next_attempt_at <= :now
                                     order by next_attempt_at limit 20 for update skip locked)
                        returning id, content, attempts
                        """)
                .param("now", SqlTime.of(now))
                .param("lease", SqlTime.of(now.plus(LEASE)))
                .query((row, n) -> new Mail(row.getObject(1, UUID.class), row.getBytes(2), row.getInt(3)))
                .list();
    }

    Letter letterOf(Mail mail) {
        return outbox.read(mail.id(), mail.content());
    }

    /** Nothing of a letter is kept once it is out. */
    void sent(UUID id) {
        jdbc.sql("delete from outgoing_mail where id = :id").param("id", id).update();
    }

    /** False when the letter is too old for another attempt, and gone. */
    boolean postpone(UUID id, Instant next) {
        int dropped = jdbc.sql("delete from outgoing_mail where id = :id and queued_at < :oldest")
                .param("id", id)
                .param("oldest", SqlTime.of(next.minus(settings.giveUp())))
                .update();
        jdbc.sql("update outgoing_mail set next_attempt_at = :next where id = :id")
                .param("id", id)
                .param("next", SqlTime.of(next))
                .update();
        return dropped == 0;
    }
}
