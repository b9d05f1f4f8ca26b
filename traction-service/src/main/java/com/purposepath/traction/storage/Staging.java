package com.purposepath.traction.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Where contents come in. */
@Component
public class Staging {

    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

    private final Path directory;

    Staging(StorageProperties properties) {
        directory = properties.directory().resolve("incoming").toAbsolutePath();
    }

    public Receiving begin() {
        try {
            Files.createDirectories(directory);
            return new Receiving(directory.resolve(UUID.randomUUID().toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException("No file can be received", failure);
        }
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void clean() {
        clean(Instant.now().minus(LONGEST_UPLOAD));
    }

    /** Forgets what a crash has left behind: nothing older than {@code cutoff} is still coming in. */
    void clean(Instant cutoff) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (var files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(cutoff)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The staging area could not be cleaned", failure);
        }
    }
}
