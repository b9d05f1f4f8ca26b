package com.purposepath.localstack.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What a process prints, in a file that begins anew at each start and cannot grow without bound. */
public final class ChildLog {

    private static final long LIMIT = 20L * 1024 * 1024;
    private static final int BUFFER = 8192;

    private final Path file;
    private long size;

    private ChildLog(Path file) {
        this.file = file;
    }

    /** A fresh log; the one of the last run stays beside it as {@code name.previous.log}. */
    public static ChildLog startedIn(Path directory, String name) throws IOException {
        var log = new ChildLog(directory.resolve(name + ".log"));
        log.rotate();
        return log;
    }

    Path file() {
        return file;
    }

    void follow(InputStream output) {
        Thread.ofPlatform().daemon().name("log of " + file.getFileName()).start(() -> copy(output));
    }

    // Reads on when the disk is full: a process that cannot print would stand still.
    private void copy(InputStream output) {
        var buffer = new byte[BUFFER];
        boolean writable = true;
        try (output) {
            for (int read = output.read(buffer); read >= 0; read = output.read(buffer)) {
                writable = writable && append(buffer, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean append(byte[] buffer, int length) {
        try {
            if (size + length > LIMIT) {
                rotate();
            }
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.write(buffer, 0, length);
            }
            size += length;
            return true;
        } catch (IOException e) {
            System.err.println("The log " + file + " ends here: " + e.getMessage());
            return false;
        }
    }

    private void rotate() throws IOException {
        if (Files.exists(file)) {
            String previous = file.getFileName().toString().replace(".log", ".previous.log");
            Files.move(file, file.resolveSibling(previous), StandardCopyOption.REPLACE_EXISTING);
        }
        size = 0;
    }

    String lastWords() {
        try {
            return Files.exists(file) ? LastWords.of(Files.readString(file)) : "(nothing)";
        } catch (IOException e) {
            return "(unreadable: " + e.getMessage() + ")";
        }
    }
}
