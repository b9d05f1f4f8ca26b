package com.purposepath.localpostgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL said since it was last started, and what that means for whoever started it. */
record ServerLog(Path file) {

    private static final String OTHER_VERSION =
            "The data was written by another version of PostgreSQL; start with fresh data, or use the old version.";

    private static final Map<String, String> REMEDIES = Map.of(
            "No space left on device", "The disk is full; free some space and start again.",
            "Disk quota exceeded", "The disk quota is used up; free some space and start again.",
            "Permission denied", "Some of its files are not ours; make them yours, or choose another data directory.",
            "cannot be run as root", "It refuses to run as root; start as an ordinary user.",
            "is not compatible with this version", OTHER_VERSION,
            "database files are incompatible", OTHER_VERSION,
            "could not create shared memory", "There is too little shared memory; allow more of it.");

    static ServerLog startedIn(Path directory) throws IOException {
        Path file = directory.resolve("server.log");
        if (Files.exists(file)) {
            Files.move(file, directory.resolve("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createFile(file);
        return new ServerLog(file);
    }

    boolean saysThatStartFailed() throws IOException {
        return read().contains("could not start server");
    }

    PostgresException explain(@Nullable Throwable cause) throws IOException {
        String said = read() + cause;
        String remedy = REMEDIES.entrySet().stream()
                .filter(known -> said.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Its log says why: " + file);
        return new PostgresException("PostgreSQL does not start. " + remedy, cause);
    }

    private String read() throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
