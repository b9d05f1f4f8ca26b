package com.purposepath.localstack.progress;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

/** A line for each thing that happens: for files and pipes. */
final class LineProgress implements Progress {

    private final PrintStream out;
    private final Map<String, Part> parts = new HashMap<>();

    LineProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void doing(String part, String what) {
        parts.put(part, Part.doing(part, what));
        out.printf("  %-10s %s%n", part, what);
    }

    @Override
    public void detail(String part, String what) {
        // a line for each would be too many
    }

    @Override
    public synchronized void done(String part, String result) {
        end(part, Part.State.DONE, result);
    }

    @Override
    public synchronized void failed(String part) {
        end(part, Part.State.FAILED, "failed");
    }

    private void end(String name, Part.State state, String result) {
        Part part = parts.getOrDefault(name, Part.doing(name, result));
        out.println(part.ended(state, result).line());
    }

    @Override
    public void end() {
        out.flush();
    }
}
