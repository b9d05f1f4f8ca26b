package com.purposepath.account.crypto;

import com.purposepath.common.idempotency.AnswerCipher;
import org.springframework.stereotype.Component;

/** Keeps first answers that hold tokens encrypted. */
@Component
final class VaultAnswerCipher implements AnswerCipher {

    private static final String PURPOSE = "kept answer";

    private final Vault vault;

    VaultAnswerCipher(Vault vault) {
        this.vault = vault;
    }

    @Override
    public byte[] encrypt(byte[] plain) {
        return vault.seal(PURPOSE, plain);
    }

    @Override
    public byte[] decrypt(byte[] sealed) {
        return vault.open(PURPOSE, sealed);
    }
}
