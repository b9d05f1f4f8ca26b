package com.purposepath.account.password;

import com.purposepath.account.crypto.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt over a SHA-256 digest. bcrypt alone ignores everything after 72 bytes, which a password of a few dozen emoji exceeds; the digest
 * makes every character count. It is base64, since bcrypt ends at a zero byte.
 */
final class DigestedBcrypt implements PasswordEncoder {

    private final BCryptPasswordEncoder bcrypt;

    DigestedBcrypt(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return bcrypt.encode(digest(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return bcrypt.matches(digest(password), hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return bcrypt.upgradeEncoding(hash);
    }

    private static String digest(@Nullable CharSequence password) {
        return SecretToken.hashOf(String.valueOf(password));
    }
}
