package com.purposepath.localpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Directories that nobody else on the machine may look into. */
final class PrivateDirectory {

    private PrivateDirectory() {}

    /**
     * Makes the directory, or takes the one that is there.
     *
     * @throws PostgresException when that cannot be, or it belongs to somebody else
     */
    static Path at(Path directory) {
        try {
            Files.createDirectories(directory);
            var permissions = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
            if (permissions != null) {
                permissions.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
            Files.delete(Files.createTempFile(directory, "probe", null));
            return directory;
        } catch (IOException e) {
            throw new PostgresException(
                    "The directory %s cannot be written to; make it yours, or choose another one.".formatted(directory),
                    e);
        }
    }

    static void delete(Path directory) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(directory)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
