package com.purposepath.account.key;

import com.purposepath.account.SqlTime;
import com.purposepath.account.crypto.Vault;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys in the database, seen alike by every replica; private halves encrypted. */
@Repository
class KeyStore {

    private final JdbcClient jdbc;
    private final Vault vault;

    KeyStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    KeyRing load() {
        return new KeyRing(
                jdbc.sql("select * from signing_key").query(this::key).list());
    }

    /** Lets one replica at a time decide about new keys, until its transaction is over. */
    void lock() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('signing_key', 0))")
                .query(Integer.class)
                .single();
    }

    void add(SigningKey key, Instant now) {
        jdbc.sql("""
                        insert into signing_key (kid, public_key, private_key, created_at, signs_from)
                        values (:kid, :public, :private, :now, :from)
                        """)
                .param("kid", key.kid())
                .param("public", key.publicKey().getEncoded())
                .param(
                        "private",
                        vault.seal(purpose(key.kid()), key.privateKey().getEncoded()))
                .param("now", SqlTime.of(now))
                .param("from", SqlTime.of(key.signsFrom()))
                .update();
    }

    void remove(SigningKey key) {
        jdbc.sql("delete from signing_key where kid = :kid")
                .param("kid", key.kid())
                .update();
    }

    private SigningKey key(ResultSet row, int number) throws SQLException {
        String kid = row.getString("kid");
        try {
            var rsa = KeyFactory.getInstance("RSA");
            var privateBytes = vault.open(purpose(kid), row.getBytes("private_key"));
            return new SigningKey(
                    kid,
                    (RSAPublicKey) rsa.generatePublic(new X509EncodedKeySpec(row.getBytes("public_key"))),
                    rsa.generatePrivate(new PKCS8EncodedKeySpec(privateBytes)),
                    SqlTime.instant(row, "signs_from"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key " + kid + " cannot be read", e);
        }
    }

    private static String purpose(String kid) {
        return "signing key " + kid;
    }
}
