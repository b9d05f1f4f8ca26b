package com.purposepath.localstack.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where one stack keeps everything that outlives it; used by one launcher at a time. */
public final class DataDirectory implements AutoCloseable {

    private static final String MARKER = "purposepath-data";
    private static final List<String> CONTENT =
            List.of("postgres", "secrets", "mail", "files", "logs", "run", "demo.journal");

    // What a build leaves beside the data, what a start that failed early leaves, and what a fresh file system has.
    private static final List<String> HARMLESS = List.of("programs", "build.log", "lock", "lost+found");

    private final Path root;
    private final InstanceLock lock;

    private DataDirectory(Path root, InstanceLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Opens the directory, or makes it.
     *
     * @throws StackFailure when it is in use, is somebody else's or cannot be written to
     */
    public static DataDirectory open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            refuseForeign(root);
            Files.createDirectories(root);
            var directory = new DataDirectory(root, InstanceLock.take(root.resolve("lock")));
            DiskSpace.refuseWhenScarce(root);
            Files.writeString(
                    root.resolve(MARKER), "What a local PurposePath keeps between runs. See ./start --help.\n");
            return directory;
        } catch (IOException e) {
            throw DiskSpace.explain(root, e);
        }
    }

    // A directory with other things in it is more likely a slip of the keyboard than a wish.
    private static void refuseForeign(Path root) throws IOException {
        if (!Files.exists(root) || Files.exists(root.resolve(MARKER))) {
            return;
        }
        if (!Files.isDirectory(root)) {
            throw new StackFailure(root + " is a file; choose a directory with --data.");
        }
        try (Stream<Path> files = Files.list(root)) {
            if (files.anyMatch(file -> !HARMLESS.contains(file.getFileName().toString()))) {
                throw new StackFailure(
                        root + " holds other things than PurposePath's; choose an empty directory with --data.");
            }
        }
    }

    /** Deletes the data of earlier runs, and nothing that this class does not know. */
    public void deleteContent() {
        try {
            for (String name : CONTENT) {
                FileTree.delete(root.resolve(name));
            }
        } catch (IOException e) {
            throw new StackFailure("The old data in " + root + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    public Path root() {
        return root;
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path demoJournal() {
        return root.resolve("demo.journal");
    }

    /** E-mails of the account service, one file each. */
    public Path mail() {
        return made("mail");
    }

    public Path logs() {
        return made("logs");
    }

    /** Which processes run. */
    public Path run() {
        return made("run");
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw DiskSpace.explain(root, e);
        }
    }

    /** Tells others who ask that this stack can be found there. */
    public void announce(String address) {
        lock.note(address);
    }

    @Override
    public void close() {
        lock.close();
    }
}
