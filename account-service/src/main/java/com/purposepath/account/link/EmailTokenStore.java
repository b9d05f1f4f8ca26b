package com.purposepath.account.link;

import com.purposepath.account.SqlTime;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tokens in the database, by their hashes. */
@Repository
class EmailTokenStore {

    record Found(UUID userId, TokenStatus status) {}

    private final JdbcClient jdbc;

    EmailTokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(LinkPurpose purpose, UUID userId, Instant now) {
        jdbc.sql("""
                        update email_token set replaced_at = :now
                        where user_id = :user and purpose = :purpose and used_at is null and replaced_at is null
                        """)
                .param("now", SqlTime.of(now))
                .param("user", userId)
                .param("purpose", purpose.name())
                .update();
    }

    void add(String hash, LinkPurpose purpose, UUID userId, Instant now, Instant expiresAt) {
        jdbc.sql("""
                        insert into email_token (hash, purpose, user_id, created_at, expires_at)
                        values (:hash, :purpose, :user, :now, :expires)
                        """)
                .param("hash", hash)
                .param("purpose", purpose.name())
                .param("user", userId)
                .param("now", SqlTime.of(now))
                .param("expires", SqlTime.of(expiresAt))
                .update();
    }

    /** A link to confirm an address counts as used once the address is confirmed, by whatever means. */
    Optional<Found> find(String hash, LinkPurpose purpose, Instant now) {
        return jdbc.sql("""
                        select t.user_id, case
                            when t.used_at is not null or (t.purpose = 'CONFIRM_EMAIL' and u.email_verified) then 'USED'
                            when t.replaced_at is not null or t.expires_at <= :now or u.suspended_at is not null then 'EXPIRED'
                            else 'VALID' end as status
                        from email_token t join app_user u on u.id = t.user_id
                        where t.hash = :hash and t.purpose = :purpose
                        """)
                .param("hash", hash)
                .param("purpose", purpose.name())
                .param("now", SqlTime.of(now))
                .query((row, n) -> new Found(row.getObject(1, UUID.class), TokenStatus.valueOf(row.getString(2))))
                .optional();
    }

    /** False when somebody else was faster. */
    boolean use(String hash, Instant now) {
        return jdbc.sql(
                                "update email_token set used_at = :now where hash = :hash and used_at is null and replaced_at is null")
                        .param("now", SqlTime.of(now))
                        .param("hash", hash)
                        .update()
                == 1;
    }

    void deleteExpired(Instant before) {
        jdbc.sql("delete from email_token where expires_at < :before")
                .param("before", SqlTime.of(before))
                .update();
    }
}
