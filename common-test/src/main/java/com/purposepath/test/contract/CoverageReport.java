package com.purposepath.test.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How much of one service's contract is there, and how much of that the tests have used. */
record CoverageReport(Coverage coverage) {

    String text() {
        return summary()
                + list("  implemented, but no test uses it: ", unexercised())
                + list("  served, but not in the contract: ", coverage.unlistedRoutes());
    }

    /** What keeps the coverage from being complete. */
    List<String> defects() {
        var defects = new ArrayList<>(unexercised());
        defects.addAll(coverage.unlistedRoutes());
        return defects;
    }

    private String summary() {
        String service = coverage.contract().service();
        int all = coverage.contract().operations().size();
        int codes = coverage.codes().size();
        if (!coverage.routesKnown()) {
            return "contract coverage: %s %d of %d operations exercised, %d codes provoked%n"
                    .formatted(service, coverage.exercised().size(), all, codes);
        }
        int implemented = coverage.implemented().size();
        int exercised = implemented - unexercised().size();
        return "contract coverage: %s %d of %d operations implemented, %d exercised (%d %%), %d codes provoked%n"
                .formatted(service, implemented, all, exercised, percent(exercised, implemented), codes);
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 100 : 100 * part / whole;
    }

    private Set<String> unexercised() {
        return coverage.implemented().stream()
                .filter(operation -> !coverage.exercised().contains(operation))
                .map(Operation::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(String label, Set<String> lines) {
        return lines.stream().map(line -> label + line + System.lineSeparator()).collect(Collectors.joining());
    }
}
