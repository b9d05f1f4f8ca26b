package com.purposepath.account.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.purposepath.common.settings.MissingSetting;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class VaultTest {

    private final Vault vault =
            new Vault(new EncryptionSettings(Base64.getEncoder().encodeToString(new byte[32])));
    private final byte[] secret = "secret".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsSealedOpensForTheSamePurposeOnly() {
        byte[] sealed = vault.seal("mail 1", secret);

        assertThat(vault.open("mail 1", sealed)).isEqualTo(secret);
        assertThat(vault.seal("mail 1", secret)).isNotEqualTo(sealed);
        assertThatThrownBy(() -> vault.open("mail 2", sealed)).hasMessageContaining("another ACCOUNT_ENCRYPTION_KEY");
    }

    @Test
    void aServiceWithoutAUsableKeyDoesNotStart() {
        assertThatThrownBy(() -> new Vault(new EncryptionSettings("")))
                .isInstanceOf(MissingSetting.class)
                .hasMessageStartingWith("ACCOUNT_ENCRYPTION_KEY is not set");
        assertThatThrownBy(() -> new Vault(new EncryptionSettings("not base64!")))
                .isInstanceOf(MissingSetting.class);
        assertThatThrownBy(() -> new Vault(new EncryptionSettings("c2hvcnQ="))).hasMessageContaining("5 bytes");
    }
}
