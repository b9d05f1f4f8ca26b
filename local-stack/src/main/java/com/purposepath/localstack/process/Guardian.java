package com.purposepath.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/**
 * A shell that outlives this process when it is killed, and then ends what it left running.
 *
 * <p>It reads from a pipe that only this process holds, so the operating system itself tells it of our end.
 */
public final class Guardian implements AutoCloseable {

    private static final String SCRIPT = """
            trap '' HUP INT TERM
            services= ; database=
            while read -r word pid; do
              case $word in
                service) services="$services $pid" ;;
                database) database=$pid ;;
                gone) services=" $services "; services="${services%% $pid *} ${services##* $pid }" ;;
                done) exit ;;
              esac
            done
            running() { for pid in $services; do kill -0 "$pid" 2>/dev/null && return; done; return 1; }
            [ -z "$services" ] || kill -TERM $services 2>/dev/null
            left=10
            while running && [ $left -gt 0 ]; do sleep 1; left=$((left - 1)); done
            [ -z "$services" ] || kill -KILL $services 2>/dev/null
            [ -z "$database" ] || kill -INT $database 2>/dev/null
            """;

    private static final int LONGEST_END_SECONDS = 5;

    private final Process shell;
    private final Writer orders;
    private boolean closed;

    private Guardian(Process shell) {
        this.shell = shell;
        this.orders = shell.outputWriter();
    }

    public static Guardian start() {
        try {
            return new Guardian(new ProcessBuilder("sh", "-c", SCRIPT)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void watch(long pid) {
        say("service " + pid);
    }

    void forget(long pid) {
        say("gone " + pid);
    }

    /** Names the database server, which is to end after all that use it. */
    public void watchDatabase(long pid) {
        say("database " + pid);
    }

    private synchronized void say(String order) {
        if (closed) {
            return; // the last processes to end are noticed when it is no longer needed
        }
        try {
            orders.write(order + "\n");
            orders.flush();
        } catch (IOException e) {
            System.err.println("Nobody will clean up if this process is killed: " + e.getMessage());
        }
    }

    /**
     * Lets it go: everything has been stopped in good order. Waits for its end without holding the lock, which a process that ends meanwhile
     * needs to be forgotten.
     */
    @Override
    public void close() {
        letGo();
        try {
            if (!shell.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                shell.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void letGo() {
        say("done");
        closed = true;
    }
}
