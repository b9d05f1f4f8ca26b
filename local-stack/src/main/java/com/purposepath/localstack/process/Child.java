package com.purposepath.localstack.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process that this one started and answers for. */
public final class Child {

    private static final Set<Integer> ENDED_FROM_OUTSIDE = Set.of(0, 130, 137, 143);

    private final Command command;
    private final Process process;
    private final ChildLog log;

    Child(Command command, Process process, ChildLog log) {
        this.command = command;
        this.process = process;
        this.log = log;
    }

    void follow() throws IOException {
        process.getOutputStream().close();
        log.follow(process.getInputStream());
    }

    public String name() {
        return command.name();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    boolean endsWithin(Duration limit) throws InterruptedException {
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    public CompletableFuture<Child> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    // The process' own method would also close the pipe that we log from.
    void askToStop() {
        process.toHandle().destroy();
    }

    void stop() throws InterruptedException {
        stop(command.patience());
    }

    /** Lets the process end in good order, and ends it when it takes longer than that. */
    public void stop(Duration limit) throws InterruptedException {
        askToStop();
        if (!endsWithin(limit)) {
            kill();
        }
    }

    /** Ends the process at once, as a crash would. */
    public void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Why it is gone, as far as it said so itself. */
    public String epitaph() {
        int code = process.exitValue();
        String how = ENDED_FROM_OUTSIDE.contains(code) ? "was stopped from outside" : "died";
        return "%s %s (exit code %d). %s".formatted(name(), how, code, lastWords());
    }

    String lastWords() {
        return "Its last words:%n%n%s%n%nAll of them: %s".formatted(log.lastWords(), log.file());
    }
}
