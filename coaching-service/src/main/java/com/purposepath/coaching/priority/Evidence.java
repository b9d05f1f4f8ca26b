package com.purposepath.coaching.priority;

import java.util.List;
import java.util.stream.Stream;

/** What speaks for the priority of an action. */
record Evidence(List<Factor> urgency, List<Factor> impact) {

    static final Evidence NONE = new Evidence(List.of(), List.of());

    int points() {
        return all().mapToInt(Factor::points).sum();
    }

    Stream<Factor> all() {
        return Stream.concat(urgency.stream(), impact.stream());
    }

    /**
     * One thing that does.
     *
     * @param points how much, more than 0
     * @param text a short sentence without a full stop
     */
    record Factor(int points, String text) {}

    static List<String> texts(List<Factor> factors) {
        return factors.stream().map(Factor::text).toList();
    }
}
