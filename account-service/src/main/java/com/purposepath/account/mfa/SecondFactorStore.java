package com.purposepath.account.mfa;

import com.purposepath.account.SqlTime;
import com.purposepath.account.crypto.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second factors in the database; what is secret is encrypted for its owner, so that it works in no other row. */
@Repository
class SecondFactorStore {

    private final JdbcClient jdbc;
    private final Vault vault;

    SecondFactorStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<SecondFactor> find(UUID userId) {
        return select("", userId);
    }

    /** Makes others who prove or change the same one wait until this transaction is over. */
    Optional<SecondFactor> lock(UUID userId) {
        return select(" for update", userId);
    }

    /** Replaces one that waits; false when there is one that is on. */
    boolean begin(UUID userId, byte[] secret, Instant now) {
        return jdbc.sql("""
                        insert into mfa (user_id, secret, begun_at, recovery_codes) values (:user, :secret, :now, :codes)
                        on conflict (user_id) do update set secret = excluded.secret, begun_at = excluded.begun_at, last_step = 0
                            where mfa.enabled_at is null
                        """)
                        .param("user", userId)
                        .param("secret", vault.seal(secretOf(userId), secret))
                        .param("now", SqlTime.of(now))
                        .param("codes", sealed(userId, List.of()))
                        .update()
                == 1;
    }

    void save(SecondFactor factor) {
        jdbc.sql("""
                        update mfa set enabled_at = :enabled, last_step = :step, recovery_codes = :codes where user_id = :user
                        """)
                .param("enabled", SqlTime.ofOrNull(factor.enabledAt()))
                .param("step", factor.lastStep())
                .param("codes", sealed(factor.userId(), factor.recoveryCodes()))
                .param("user", factor.userId())
                .update();
    }

    /** With it go the sign-ins that wait for a code. */
    boolean delete(UUID userId) {
        return jdbc.sql("delete from mfa where user_id = :user")
                        .param("user", userId)
                        .update()
                == 1;
    }

    void deleteWaiting(Instant begunBefore) {
        jdbc.sql("delete from mfa where enabled_at is null and begun_at < :before")
                .param("before", SqlTime.of(begunBefore))
                .update();
    }

    private Optional<SecondFactor> select(String lock, UUID userId) {
        return jdbc.sql("select * from mfa where user_id = :user" + lock)
                .param("user", userId)
                .query(this::factor)
                .optional();
    }

    private SecondFactor factor(ResultSet row, int number) throws SQLException {
        UUID userId = row.getObject("user_id", UUID.class);
        String codes =
                new String(vault.open(codesOf(userId), row.getBytes("recovery_codes")), StandardCharsets.US_ASCII);
        return new SecondFactor(
                userId,
                vault.open(secretOf(userId), row.getBytes("secret")),
                SqlTime.instant(row, "begun_at"),
                SqlTime.instantOrNull(row, "enabled_at"),
                row.getLong("last_step"),
                codes.lines().toList());
    }

    private byte[] sealed(UUID userId, List<String> codeHashes) {
        return vault.seal(codesOf(userId), String.join("\n", codeHashes).getBytes(StandardCharsets.US_ASCII));
    }

    private static String secretOf(UUID userId) {
        return "second factor of " + userId;
    }

    private static String codesOf(UUID userId) {
        return "recovery codes of " + userId;
    }
}
