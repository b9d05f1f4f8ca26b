package com.purposepath.localpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

/** The directory of one server: its data, its logs, and the administrator's password. */
record DataDirectory(Path root, boolean temporary) {

    static final String TEMPORARY = "purposepath-postgres-";

    private static final long MEGABYTE = 1024L * 1024;
    private static final long NEEDED_TO_RUN = 100 * MEGABYTE;
    private static final int PASSWORD_BYTES = 24;

    private static final Set<String> BUILT_IN_DATABASES = Set.of("1", "4", "5", "pgsql_tmp");

    static DataDirectory of(PostgresSettings settings) throws IOException {
        Path wanted = settings.directory();
        return wanted == null
                ? new DataDirectory(Files.createTempDirectory(TEMPORARY), true)
                : new DataDirectory(PrivateDirectory.at(wanted), false);
    }

    Path data() {
        return root.resolve("data");
    }

    Path passwordFile() {
        return root.resolve("superuser.password");
    }

    /** The administrator's password, made with the data and kept beside it. */
    String superuserPassword() throws IOException {
        if (!Files.exists(passwordFile())) {
            byte[] password = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(password);
            Files.writeString(passwordFile(), HexFormat.of().formatHex(password));
        }
        return Files.readString(passwordFile()).strip();
    }

    boolean hasServer() {
        return Files.exists(data().resolve("postmaster.pid"));
    }

    /** Clears away what a first start left that was killed while it made the data; nobody has stored anything there yet. */
    void discardHalfMade() throws IOException {
        if (Files.exists(data()) && !Files.exists(completed()) && !hasDatabases()) {
            PrivateDirectory.delete(data());
        }
    }

    /** Remembers that the data is complete. */
    void complete() throws IOException {
        Files.writeString(completed(), "");
    }

    private Path completed() {
        return root.resolve("complete");
    }

    private boolean hasDatabases() throws IOException {
        if (!Files.isDirectory(data().resolve("base"))) {
            return false;
        }
        try (Stream<Path> databases = Files.list(data().resolve("base"))) {
            return databases.anyMatch(database ->
                    !BUILT_IN_DATABASES.contains(database.getFileName().toString()));
        }
    }

    void refuseWhenFull() throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < NEEDED_TO_RUN) {
            throw new PostgresException("Only %d MB are free for %s; free at least %d MB and start again."
                    .formatted(free / MEGABYTE, root, NEEDED_TO_RUN / MEGABYTE));
        }
    }

    void deleteIfTemporary() throws IOException {
        if (temporary) {
            PrivateDirectory.delete(root);
        }
    }
}
