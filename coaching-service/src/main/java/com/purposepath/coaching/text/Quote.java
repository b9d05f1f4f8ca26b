package com.purposepath.coaching.text;

import java.util.regex.Pattern;

/** Words of a user inside a sentence of ours: plain, in one line, and not too long. */
public final class Quote {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^>]*>");
    private static final Pattern BRACKETS = Pattern.compile("[<>\u201c\u201d\"]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LAST_WORD = Pattern.compile("\\s\\S*$");
    private static final Pattern END = Pattern.compile("[\\s.,;:!?-]+$");

    private Quote() {}

    /** The text in quotation marks, cut after a word where it has more characters than that. */
    public static String of(Wording text, int most) {
        return of(text.written(), most);
    }

    /** The same for a part of a text. */
    public static String of(String text, int most) {
        return "\u201c" + plain(text, most) + "\u201d";
    }

    /** Without quotation marks, as names are written. */
    public static String plain(String text, int most) {
        String untagged = line(TAG.matcher(text).replaceAll(" "));
        String line = untagged.isEmpty() ? line(text) : untagged;
        if (line.length() <= most) {
            return END.matcher(line).replaceAll("");
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, most)));
        return END.matcher(LAST_WORD.matcher(cut).replaceAll("")).replaceAll("") + "\u2026";
    }

    private static String line(String text) {
        return SPACES.matcher(BRACKETS.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
