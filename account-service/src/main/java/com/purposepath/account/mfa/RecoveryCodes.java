package com.purposepath.account.mfa;

import com.purposepath.account.crypto.SecretToken;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes for the day the app is lost: ten, each good once, of 51 random bits, kept as hashes. */
final class RecoveryCodes {

    static final int COUNT = 10;

    private static final int LENGTH = 10;
    private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** New codes as people write them down. */
    static List<String> create() {
        var codes = new ArrayList<String>();
        while (codes.size() < COUNT) {
            String code = random();
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    /** The same whether written with hyphen and capitals or without. */
    static String hashOf(String code) {
        return SecretToken.hashOf(code.replace("-", "").toLowerCase(Locale.ROOT));
    }

    static List<String> hashesOf(List<String> codes) {
        return codes.stream().map(RecoveryCodes::hashOf).toList();
    }

    private static String random() {
        String text = IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining());
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }
}
