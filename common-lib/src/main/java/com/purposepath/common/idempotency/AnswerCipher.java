package com.purposepath.common.idempotency;

/** Encrypts kept answers that hold tokens; the service that gives such answers publishes a bean. */
public interface AnswerCipher {

    byte[] encrypt(byte[] plain);

    byte[] decrypt(byte[] sealed);
}
