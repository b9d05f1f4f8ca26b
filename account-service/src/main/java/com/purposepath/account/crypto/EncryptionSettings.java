package com.purposepath.account.crypto;

import com.purposepath.common.settings.MissingSetting;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key that encrypts what is kept secret at rest.
 *
 * @param key 32 bytes as base64, from {@code ACCOUNT_ENCRYPTION_KEY}
 */
@ConfigurationProperties("account.encryption")
record EncryptionSettings(@DefaultValue("") String key) {

    byte[] bytes() {
        if (key.isBlank()) {
            throw new MissingSetting(
                    "ACCOUNT_ENCRYPTION_KEY is not set: give it 32 random bytes as base64, for example "
                            + "from `openssl rand -base64 32`");
        }
        byte[] bytes = decode();
        if (bytes.length != 32) {
            throw new MissingSetting(
                    "ACCOUNT_ENCRYPTION_KEY holds " + bytes.length + " bytes, but it must be 32 as base64");
        }
        return bytes;
    }

    private byte[] decode() {
        try {
            return Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException e) {
            throw new MissingSetting("ACCOUNT_ENCRYPTION_KEY is not base64: give it 32 random bytes as base64");
        }
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "EncryptionSettings[key=" + (key.isBlank() ? "missing" : "set") + "]";
    }
}
