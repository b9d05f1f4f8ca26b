package com.purposepath.localstack.mailbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A directory of {@code .eml} files. */
record MailDirectory(Path directory) {

    private static final int SHOWN = 200;

    List<Mail> newestFirst() throws IOException {
        List<Path> newest;
        try (Stream<Path> files = Files.list(directory)) {
            newest = files.filter(file -> file.toString().endsWith(".eml"))
                    .map(Dated::of)
                    .sorted(Comparator.comparing(Dated::millis).reversed())
                    .limit(SHOWN)
                    .map(Dated::file)
                    .toList();
        }
        return newest.stream().map(Mail::read).toList();
    }

    // Looked up among what is there, so that no name can lead out of the directory.
    Optional<Mail> find(String name) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().equals(name) && name.endsWith(".eml"))
                    .findFirst()
                    .map(Mail::read);
        }
    }

    private record Dated(Path file, long millis) {
        static Dated of(Path file) {
            return new Dated(file, file.toFile().lastModified());
        }
    }
}
