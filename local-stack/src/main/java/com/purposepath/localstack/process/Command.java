package com.purposepath.localstack.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What to start, and how.
 *
 * @param patience how long it may take to end when everything is stopped; zero for what can be thrown away
 */
public record Command(String name, List<String> words, Map<String, String> environment, Duration patience) {

    private static final Duration IN_GOOD_ORDER = Duration.ofSeconds(15);

    /** Something that has requests to finish when it is stopped. */
    public static Command service(String name, List<String> words, Map<String, String> environment) {
        return new Command(name, words, environment, IN_GOOD_ORDER);
    }

    /** Something that can be broken off without loss. */
    public static Command expendable(String name, List<String> words, Map<String, String> environment) {
        return new Command(name, words, environment, Duration.ZERO);
    }
}
