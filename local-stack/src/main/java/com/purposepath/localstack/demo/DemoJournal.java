package com.purposepath.localstack.demo;

import com.purposepath.localstack.home.DiskSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What of the demo company exists already, step by step, so that an interrupted beginning is taken up where it ended. */
final class DemoJournal {

    private static final String END = "end";

    private final Path file;
    private final Map<String, String> done = new LinkedHashMap<>();

    private DemoJournal(Path file) {
        this.file = file;
    }

    static DemoJournal keptIn(Path file) {
        var journal = new DemoJournal(file);
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .map(line -> line.split(" "))
                        .filter(entry -> entry.length == 2) // the last line of a full disk may be half
                        .forEach(entry -> journal.done.put(entry[0], entry[1]));
            }
            return journal;
        } catch (IOException e) {
            throw DiskSpace.explain(file, e);
        }
    }

    boolean isComplete() {
        return done.containsKey(END);
    }

    boolean has(String step) {
        return done.containsKey(step);
    }

    /** The id of what the step made. */
    Optional<String> id(String step) {
        return Optional.ofNullable(done.get(step));
    }

    void add(String step, String id) {
        write(step + " " + id + "\n", StandardOpenOption.APPEND);
        done.put(step, id);
    }

    void complete() {
        add(END, END);
    }

    /** Forgets everything: the database that it speaks of is gone. */
    void clear() {
        write("", StandardOpenOption.TRUNCATE_EXISTING);
        done.clear();
    }

    private void write(String text, StandardOpenOption how) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException e) {
            throw DiskSpace.explain(file, e);
        }
    }
}
