package com.purposepath.localstack.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process that this one started and answers for. */
public final class Child {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Set<Integer> ENDED_FROM_OUTSIDE = Set.of(0, 130, 137, 143);

    private final String name;
    private final Process process;
    private final ChildLog log;

    Child(String name, Process process, ChildLog log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    void follow() throws IOException {
        process.getOutputStream().close();
        log.follow(process.getInputStream());
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public CompletableFuture<Child> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Asks the process to end in good order, without waiting for it. */
    public void askToStop() {
        process.toHandle().destroy(); // the process' own method would also close the pipe that we log from
    }

    /** Waits for the process to end in good order, and ends it when it takes long. */
    public void stop() throws InterruptedException {
        stop(PATIENCE);
    }

    /** The same with another idea of what is long. */
    public void stop(Duration limit) throws InterruptedException {
        askToStop();
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
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
        return "%s %s (exit code %d). %s".formatted(name, how, code, lastWords());
    }

    String lastWords() {
        return "Its last words:%n%n%s%n%nAll of them: %s".formatted(log.lastWords(), log.file());
    }
}
