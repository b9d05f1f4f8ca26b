package com.purposepath.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Which processes a launcher started, one file each, so that the next one can end what a killed one left.
 *
 * <p>A process id is used again sooner or later; only one with the recorded time of start is ours.
 */
public final class ProcessRecords {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);
    private static final int GRACE_SECONDS = 10;

    private final Path directory;

    public ProcessRecords(Path directory) {
        this.directory = directory;
    }

    public void add(String name, long pid) throws IOException {
        Instant started = ProcessHandle.of(pid)
                .flatMap(process -> process.info().startInstant())
                .orElse(Instant.EPOCH);
        Files.writeString(directory.resolve(name), pid + " " + started);
    }

    public void remove(String name) throws IOException {
        Files.deleteIfExists(directory.resolve(name));
    }

    /** Ends what still runs of an earlier launcher. */
    public void endLeftovers() throws IOException, InterruptedException {
        List<Path> records;
        try (Stream<Path> files = Files.list(directory)) {
            records = files.toList();
        }
        for (Path record : records) {
            end(Files.readString(record).strip().split(" "));
            Files.delete(record);
        }
    }

    private static void end(String[] record) throws InterruptedException {
        if (record.length == 2) { // else the disk was full when it was written
            var process = ProcessHandle.of(Long.parseLong(record[0]));
            if (process.isPresent() && startedAt(process.get(), Instant.parse(record[1]))) {
                end(process.get());
            }
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant recorded) {
        return process.info()
                .startInstant()
                .filter(actual -> Duration.between(actual, recorded).abs().compareTo(CLOCK_TOLERANCE) < 0)
                .isPresent();
    }

    private static void end(ProcessHandle process) throws InterruptedException {
        process.destroy();
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
        }
    }
}
