package com.purposepath.localstack.process;

import com.purposepath.localstack.home.StackFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts processes so that they are logged, watched and never left behind; closing it ends them all. */
public final class ProcessLauncher implements AutoCloseable {

    private final Path workplace;
    private final Path logs;
    private final ProcessRecords records;
    private final Guardian guardian;
    private final List<Child> children = new ArrayList<>();
    private boolean closed;

    public ProcessLauncher(Path workplace, Path logs, ProcessRecords records, Guardian guardian) {
        this.workplace = workplace;
        this.logs = logs;
        this.records = records;
        this.guardian = guardian;
    }

    /**
     * Starts a process.
     *
     * @throws StackFailure when it is too late for that, since everything is being stopped
     */
    public synchronized Child start(Command command) throws IOException {
        if (closed) {
            throw new StackFailure("Stopped before everything had started.");
        }
        ChildLog log = ChildLog.startedIn(logs, command.name());
        var builder = new ProcessBuilder(command.words())
                .directory(workplace.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(command.environment());
        var child = new Child(command, builder.start(), log);
        children.add(child);
        watch(child);
        return child;
    }

    private void watch(Child child) throws IOException {
        guardian.watch(child.pid());
        records.add(child.name(), child.pid());
        child.follow();
        child.onExit().thenAccept(this::forget);
    }

    private void forget(Child ended) {
        guardian.forget(ended.pid());
        try {
            records.remove(ended.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        children.forEach(Child::askToStop);
        try {
            for (Child child : children) {
                child.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the guardian does the rest
        }
    }
}
