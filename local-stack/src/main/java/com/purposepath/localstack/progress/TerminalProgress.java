package com.purposepath.localstack.progress;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A table that is drawn over itself as time passes: for people. */
final class TerminalProgress implements Progress {

    private static final int FRAME_MILLIS = 100;
    private static final String UP = "\u001b[%dA";
    private static final String ERASE_LINE = "\u001b[2K";

    private final PrintStream out;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final boolean colour = System.getenv("NO_COLOR") == null;
    private final ScheduledExecutorService frames = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());
    private int drawn;
    private boolean ended;

    TerminalProgress(PrintStream out) {
        this.out = out;
        frames.scheduleAtFixedRate(this::drawUnlessEnded, 0, FRAME_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void doing(String part, String what) {
        parts.put(part, Part.doing(part, what));
    }

    @Override
    public synchronized void detail(String part, String what) {
        parts.computeIfPresent(part, (name, now) -> now.detailed(what));
    }

    @Override
    public synchronized void done(String part, String result) {
        parts.computeIfPresent(part, (name, now) -> now.ended(Part.State.DONE, result));
    }

    @Override
    public synchronized void failed(String part) {
        parts.computeIfPresent(part, (name, now) -> now.ended(Part.State.FAILED, "failed"));
    }

    @Override
    public synchronized void end() {
        if (!ended) {
            frames.shutdown();
            draw();
            ended = true;
        }
    }

    private synchronized void drawUnlessEnded() {
        if (!ended) {
            draw();
        }
    }

    private void draw() {
        var frame = new StringBuilder(drawn == 0 ? "" : UP.formatted(drawn));
        parts.values()
                .forEach(part -> frame.append(ERASE_LINE).append(coloured(part)).append('\n'));
        drawn = parts.size();
        out.print(frame);
        out.flush();
    }

    private String coloured(Part part) {
        int code = switch (part.state()) {
            case DOING -> 33;
            case DONE -> 32;
            case FAILED -> 31;
        };
        return colour ? "\u001b[" + code + "m" + part.line() + "\u001b[0m" : part.line();
    }
}
