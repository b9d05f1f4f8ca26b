package com.purposepath.localpostgres;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a local PostgreSQL is started.
 *
 * @param directory where data, log and unpacked programs are kept between runs; null for a temporary one that goes with the server
 * @param port port on loopback; 0 for any free one
 * @param durable whether a commit survives a power cut; only tests may do without
 */
public record PostgresSettings(@Nullable Path directory, int port, boolean durable) {

    /** A server that keeps its data in the directory. */
    public static PostgresSettings keptIn(Path directory) {
        return new PostgresSettings(directory.toAbsolutePath().normalize(), 0, true);
    }

    /** A server for one test run: quick, and gone afterwards. */
    public static PostgresSettings forTests() {
        return new PostgresSettings(null, 0, false);
    }

    public PostgresSettings onPort(int number) {
        return new PostgresSettings(directory, number, durable);
    }
}
