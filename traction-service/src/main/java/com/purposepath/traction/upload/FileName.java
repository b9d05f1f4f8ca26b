package com.purposepath.traction.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of files: without the parts of a path, and without characters that nobody sees. */
public final class FileName {

    private static final int LONGEST = 255;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\uFFFE\\uFFFF]");
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private FileName() {}

    /** Keeps the end of a name that is too long, where the extension stands. */
    static String clean(@Nullable String given) {
        String name = given == null ? "" : given;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : name.substring(name.offsetByCodePoints(0, length - LONGEST));
    }

    /** The header {@code Content-Disposition}: in ASCII for old clients, in UTF-8 for all others. */
    public static String disposition(String how, String name) {
        String ascii = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(how, ascii, encoded(name));
    }

    private static String encoded(String name) {
        var text = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            text.append(PLAIN.indexOf(c) >= 0 ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return text.toString();
    }
}
