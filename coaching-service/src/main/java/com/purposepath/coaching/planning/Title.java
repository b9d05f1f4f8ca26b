package com.purposepath.coaching.planning;

import java.util.regex.Pattern;

/** The title of an action inside a sentence: as it was written, but without markup and in one line. */
public final class Title {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^>]*>");
    private static final Pattern BRACKETS = Pattern.compile("[<>]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final int BRIEF = 80;

    private Title() {}

    /** Never empty. */
    public static String plain(String title) {
        String untagged = line(TAG.matcher(title).replaceAll(" "));
        String line = untagged.isEmpty() ? line(title) : untagged;
        return line.isEmpty() ? "An action" : line;
    }

    /** Not more than eighty characters of it. */
    public static String brief(String title) {
        String plain = plain(title);
        return plain.codePointCount(0, plain.length()) <= BRIEF
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, BRIEF - 1)).strip() + "\u2026";
    }

    /** The same in quotation marks. */
    public static String quoted(String title) {
        return "\u201c" + brief(title) + "\u201d";
    }

    private static String line(String text) {
        return SPACES.matcher(BRACKETS.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
