package com.purposepath.test.contract;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path of the contract, such as {@code /goals/{goalId}:close}. */
record PathTemplate(String text, Pattern pattern) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    /** What is spelled out more comes first: {@code /goals/stats} before {@code /goals/{goalId}}. */
    static final Comparator<PathTemplate> MOST_SPECIFIC_FIRST = Comparator.comparing(PathTemplate::parameters)
            .thenComparing(template -> -template.shape().length())
            .thenComparing(PathTemplate::text);

    static PathTemplate of(String text) {
        String expression = PARAMETER
                .splitAsStream(text)
                .map(Pattern::quote)
                .reduce((a, b) -> a + "[^/]+" + b)
                .orElse("");
        return new PathTemplate(text, Pattern.compile(text.endsWith("}") ? expression + "[^/]+" : expression));
    }

    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** The path with nameless parameters, for comparing templates that name them differently. */
    String shape() {
        return PARAMETER.matcher(text).replaceAll(Matcher.quoteReplacement("{}"));
    }

    private long parameters() {
        return PARAMETER.matcher(text).results().count();
    }
}
