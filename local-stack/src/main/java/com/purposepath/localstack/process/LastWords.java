package com.purposepath.localstack.process;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The part of a log that tells why a Java program ended. */
final class LastWords {

    private static final int LINES = 12;
    private static final int WIDTH = 300;
    private static final String SPRING_EXPLAINS = "APPLICATION FAILED TO START";
    private static final Predicate<String> ENTRY =
            Pattern.compile("^(\\[|\\d{4}-\\d\\d-\\d\\d)").asPredicate();
    private static final Predicate<String> TELLING = Pattern.compile(
                    "\\bERROR\\b|^Caused by: |^Error|Exception in thread|java.lang.OutOfMemoryError|^# ")
            .asPredicate();

    private LastWords() {}

    static String of(String log) {
        int explanation = log.lastIndexOf(SPRING_EXPLAINS);
        if (explanation >= 0) {
            return shown(log.substring(explanation + SPRING_EXPLAINS.length())
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("***"))
                    .takeWhile(Predicate.not(ENTRY))
                    .limit(LINES)
                    .toList());
        }
        List<String> telling = log.lines().filter(TELLING).distinct().toList();
        return shown(tail(telling.isEmpty() ? log.lines().toList() : telling));
    }

    private static List<String> tail(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }

    private static String shown(List<String> lines) {
        return String.join("\n", lines.stream().map(LastWords::indented).toList());
    }

    private static String indented(String line) {
        return "    " + (line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line);
    }
}
