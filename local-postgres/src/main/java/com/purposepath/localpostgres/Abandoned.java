package com.purposepath.localpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Temporary servers whose owner was killed before it could stop them; the next temporary server clears them away. */
final class Abandoned {

    private static final Logger log = LoggerFactory.getLogger(Abandoned.class);
    private static final Duration YOUNG = Duration.ofSeconds(30); // its owner may be about to lock it

    private Abandoned() {}

    static void clear() throws IOException {
        for (Path root : candidates()) {
            try (var _ = DirectoryLock.on(root)) {
                var directory = new DataDirectory(root, true);
                Postmaster.of(directory).stopIfRunning();
                directory.deleteIfTemporary();
                log.info("abandoned test database cleared directory={}", root);
            } catch (PostgresException stillOwned) {
                log.debug("test database in use directory={}", root);
            }
        }
    }

    private static List<Path> candidates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(DataDirectory.TEMPORARY))
                    .filter(Abandoned::isOursAndOld)
                    .toList();
        }
    }

    private static boolean isOursAndOld(Path root) {
        Path lock = root.resolve("owner.lock");
        try {
            return Files.isWritable(lock)
                    && Files.getLastModifiedTime(lock)
                            .toInstant()
                            .isBefore(Instant.now().minus(YOUNG));
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }
}
