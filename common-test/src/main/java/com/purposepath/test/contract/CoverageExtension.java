package com.purposepath.test.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Prints the contract coverage when the last test of the process has run, and writes it to {@code target/contract-coverage.txt}.
 *
 * <p>With {@code purposepath.contract.coverage=enforce} in {@code junit-platform.properties}, a run of all tests fails when an
 * implemented operation was never used or a route is not in the contract.
 */
public final class CoverageExtension implements BeforeAllCallback {

    private static final String SWITCH = "purposepath.contract.coverage";

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean enforced = context.getConfigurationParameter(SWITCH)
                .filter("enforce"::equals)
                .isPresent();
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Report.class, key -> new Report(enforced && runsEverything()));
    }

    private static boolean runsEverything() {
        return System.getProperty("test") == null; // what Maven's -Dtest=… sets
    }

    record Report(boolean enforced) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            var reports = Coverage.services().values().stream()
                    .map(CoverageReport::new)
                    .toList();
            String text =
                    String.join("", reports.stream().map(CoverageReport::text).toList());
            System.out.print(text);
            write(text);
            List<String> defects = reports.stream()
                    .flatMap(report -> report.defects().stream())
                    .toList();
            if (enforced && !defects.isEmpty()) {
                throw new AssertionError("Contract coverage is incomplete: " + String.join(", ", defects));
            }
        }

        private static void write(String text) throws IOException {
            Path folder = Path.of("target");
            if (Files.isDirectory(folder)) {
                Files.writeString(folder.resolve("contract-coverage.txt"), text);
            }
        }
    }
}
