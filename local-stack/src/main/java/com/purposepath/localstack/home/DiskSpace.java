package com.purposepath.localstack.home;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says in words what a file system refuses. */
public final class DiskSpace {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long NEEDED = 200 * MEGABYTE;
    private static final long LAST_RESERVE = 16 * MEGABYTE;

    private DiskSpace() {}

    static void refuseWhenScarce(Path directory) throws IOException {
        long free = free(directory);
        if (free < NEEDED) {
            throw new StackFailure(
                    "The disk of %s is full: %d MB are free and %d are needed; free some space, or choose another --data."
                            .formatted(directory, free / MEGABYTE, NEEDED / MEGABYTE));
        }
    }

    /** Whether a failure on this disk is most likely due to lack of space. */
    public static boolean isExhausted(Path directory) {
        try {
            return free(directory) < LAST_RESERVE;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static long free(Path path) throws IOException {
        Path there = path.toAbsolutePath();
        for (Path up = there; up != null && !Files.exists(there); up = up.getParent()) {
            there = up;
        }
        return Files.getFileStore(there).getUsableSpace();
    }

    /** The failure as something that its reader can act on. */
    public static StackFailure explain(Path directory, IOException e) {
        if (String.valueOf(e.getMessage()).contains("No space left") || isExhausted(directory)) {
            return new StackFailure(
                    "The disk of " + directory + " is full; free some space, or choose another --data.", e);
        }
        if (e instanceof AccessDeniedException denied) {
            return new StackFailure(
                    denied.getFile() + " cannot be written by this user; make it yours, or choose another --data.", e);
        }
        return new StackFailure(directory + " cannot be used: " + e, e);
    }
}
