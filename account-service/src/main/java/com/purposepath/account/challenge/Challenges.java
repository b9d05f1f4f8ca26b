package com.purposepath.account.challenge;

import com.purposepath.account.SqlTime;
import com.purposepath.account.crypto.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tokens for the second step of a sign-in: good for five minutes, five tries and one success. */
@Repository
@Transactional
public class Challenges {

    public static final Duration LIFE = Duration.ofMinutes(5);

    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    Challenges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new token for somebody who has done the first step. */
    public String issue(UUID userId, @Nullable UUID tenantWish) {
        var token = SecretToken.create("ch_");
        jdbc.sql("""
                        insert into mfa_challenge (hash, user_id, tenant_wish, expires_at) values (:hash, :user, :wish, :expires)
                        """)
                .param("hash", token.hash())
                .param("user", userId)
                .param("wish", tenantWish)
                .param("expires", SqlTime.of(clock.instant().plus(LIFE)))
                .update();
        return token.value();
    }

    /** The sign-in that the token stands for; empty when it is dead. */
    public Optional<Challenge> find(String token) {
        return jdbc.sql("select * from mfa_challenge where hash = :hash and tries < :tries and expires_at > :now")
                .param("hash", SecretToken.hashOf(token))
                .param("tries", TRIES)
                .param("now", SqlTime.of(clock.instant()))
                .query((row, number) -> new Challenge(
                        row.getString("hash"),
                        row.getObject("user_id", UUID.class),
                        row.getObject("tenant_wish", UUID.class)))
                .optional();
    }

    /** Counts a try, before it is looked at; false when there have been enough of them. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean tried(Challenge challenge) {
        return jdbc.sql("update mfa_challenge set tries = tries + 1 where hash = :hash and tries < :tries")
                        .param("hash", challenge.hash())
                        .param("tries", TRIES)
                        .update()
                == 1;
    }

    /** Uses the token up; false when somebody else was faster. */
    public boolean use(Challenge challenge) {
        return jdbc.sql("delete from mfa_challenge where hash = :hash")
                        .param("hash", challenge.hash())
                        .update()
                == 1;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    void forgetExpired() {
        jdbc.sql("delete from mfa_challenge where expires_at < :now")
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }
}
