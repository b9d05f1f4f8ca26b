package com.purposepath.account.google;

import com.purposepath.account.SqlTime;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.Users;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which Google account belongs to whom. */
@Repository
@Transactional
class GoogleAccounts {

    private final JdbcClient jdbc;
    private final Users users;
    private final Clock clock;

    GoogleAccounts(JdbcClient jdbc, Users users, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.clock = clock;
    }

    /** Who has signed in with that Google account before. */
    Optional<Person> find(GoogleIdentity identity) {
        return jdbc.sql("select user_id from google_account where subject = :subject")
                .param("subject", identity.subject())
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .map(users::get);
    }

    void add(GoogleIdentity identity, UUID userId) {
        jdbc.sql("insert into google_account (subject, user_id, linked_at) values (:subject, :user, :now)")
                .param("subject", identity.subject())
                .param("user", userId)
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }
}
