package com.purposepath.account.mfa;

/** Base 32 of RFC 4648, the way authenticator apps take secrets. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    /** Without padding; {@code bytes} must be a multiple of five long. */
    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 5) {
            long group = 0;
            for (int j = 0; j < 5; j++) {
                group = group << 8 | bytes[i + j] & 0xff;
            }
            for (int shift = 35; shift >= 0; shift -= 5) {
                text.append(ALPHABET.charAt((int) (group >>> shift) & 31));
            }
        }
        return text.toString();
    }
}
