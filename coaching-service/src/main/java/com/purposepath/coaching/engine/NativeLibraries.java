package com.purposepath.coaching.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Tells the tokenizer where to unpack its native library, and to call nobody. */
final class NativeLibraries {

    private static final String DIRECTORY = "ENGINE_CACHE_DIR";

    private NativeLibraries() {}

    static void prepare(Path directory) throws IOException {
        System.setProperty("OPT_OUT_TRACKING", "true"); // the library reports each start to its makers otherwise
        System.setProperty("ai.djl.offline", "true");
        if (System.getenv(DIRECTORY) == null && System.getProperty(DIRECTORY) == null) {
            System.setProperty(DIRECTORY, writable(directory).toString());
        }
    }

    private static Path writable(Path directory) throws IOException {
        try {
            Files.createDirectories(directory);
        } catch (IOException _) {
            return temporary();
        }
        return Files.isWritable(directory) ? directory : temporary();
    }

    private static Path temporary() throws IOException {
        Path directory = Files.createTempDirectory("purposepath-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory), "native-libraries"));
        return directory;
    }

    private static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException left) {
            LoggerFactory.getLogger(NativeLibraries.class).warn("Left behind path={}", directory, left);
        }
    }
}
