package com.purposepath.localpostgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL said since it was last started, and what that means. */
record ServerLog(Path file) {

    static ServerLog startedIn(Path directory) throws IOException {
        Path file = directory.resolve("server.log");
        if (Files.exists(file)) {
            Files.move(file, directory.resolve("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createFile(file);
        return new ServerLog(file);
    }

    boolean saysThatStartFailed() throws IOException {
        String said = read();
        return said.contains("pg_ctl: could not") || said.contains("pg_ctl: directory");
    }

    PostgresException explain(@Nullable Throwable cause) throws IOException {
        String remedy = Remedies.find(read() + cause).orElse("Its log says why: " + file);
        return new PostgresException("PostgreSQL does not start. " + remedy, cause);
    }

    private String read() throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
