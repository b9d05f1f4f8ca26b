package com.purposepath.coaching.usage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a plan allows of a provider in a calendar month.
 *
 * @param tier of the plan; {@code none} is a tenant without a subscription
 * @param calls null for unlimited
 * @param tokens null for unlimited
 */
record Allowance(
        String tier, @Nullable Long calls, @Nullable Long tokens) {

    private static final Pattern FORM = Pattern.compile("\\s*(\\w+)\\s*=\\s*(\\d+)\\s*/\\s*(\\d+)\\s*");

    /** Reads {@code starter=500/500000}, a tier with its calls and tokens. */
    public static Allowance of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("An allowance has the form starter=500/500000, not " + text);
        }
        return new Allowance(parts.group(1), Long.valueOf(parts.group(2)), Long.valueOf(parts.group(3)));
    }

    static Allowance unlimited(String tier) {
        return new Allowance(tier, null, null);
    }
}
