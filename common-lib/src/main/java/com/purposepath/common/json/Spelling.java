package com.purposepath.common.json;

import java.util.Locale;

/** Turns a name from one of the two spellings of the contract into the other. */
public final class Spelling {

    private Spelling() {}

    /** {@code target_date} for {@code targetDate}; a name already in snake_case stays. */
    public static String snake(String name) {
        var out = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && out.charAt(out.length() - 1) != '_') {
                out.append('_');
            }
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }

    /** {@code targetDate} for {@code target_date}; a name already in camelCase stays. */
    public static String camel(String name) {
        var out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_' && i > 0 && i + 1 < name.length()) {
                out.append(Character.toUpperCase(name.charAt(++i)));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The wire value of an enum constant: {@code not_started} for {@code NOT_STARTED}. */
    public static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
