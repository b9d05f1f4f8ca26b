package com.purposepath.account.key;

import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;

/**
 * A key pair that signs access tokens.
 *
 * @param kid       its public name
 * @param signsFrom from when it signs, until a younger one does
 */
public record SigningKey(String kid, RSAPublicKey publicKey, PrivateKey privateKey, Instant signsFrom) {

    /** Never shows the key. */
    @Override
    public String toString() {
        return "SigningKey[kid=" + kid + ", signsFrom=" + signsFrom + "]";
    }
}
