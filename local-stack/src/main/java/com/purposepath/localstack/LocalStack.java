package com.purposepath.localstack;

import com.purposepath.localstack.Options.UsageException;
import com.purposepath.localstack.demo.DemoCompany;
import com.purposepath.localstack.fleet.Service;
import com.purposepath.localstack.home.DiskSpace;
import com.purposepath.localstack.home.StackFailure;
import com.purposepath.localstack.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program behind {@code ./start}. */
public final class LocalStack {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final long SIGNAL_TRAVELS_MILLIS = 500;

    private final Options options;
    private final Progress progress;
    private final Stack stack;
    private final CountDownLatch stopping = new CountDownLatch(1);

    private LocalStack(Options options, Settings settings) {
        this.options = options;
        this.progress = Progress.on(Boolean.getBoolean("purposepath.terminal"));
        this.stack = new Stack(settings, progress);
    }

    /** Runs until it is stopped; exits with 1 when something fails and with 2 when the options are wrong. */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(System.getProperty("purposepath.project", "")).toAbsolutePath();
        Path work = project.resolve(".purposepath");
        try {
            Options options = Options.parse(arguments, work);
            if (options.help()) {
                System.out.print(usage());
                return;
            }
            var settings = new Settings(options, project, work.resolve("programs"), recordsStarts(), System.getenv());
            System.exit(new LocalStack(options, settings).run());
        } catch (UsageException e) {
            System.err.println(e.getMessage() + "\n\n" + usage());
            System.exit(MISUSED);
        }
    }

    private static boolean recordsStarts() {
        return !"off".equals(System.getenv("RECORD_STARTS"));
    }

    private static String usage() throws IOException {
        try (InputStream text = Objects.requireNonNull(LocalStack.class.getResourceAsStream("usage.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int run() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        StackFailure failure = runUntilItEnds();
        if (stopping.await(SIGNAL_TRAVELS_MILLIS, TimeUnit.MILLISECONDS)) {
            return FAILED; // what ends now was asked to
        }
        progress.end();
        System.err.println("\n" + failure.advice());
        close();
        return FAILED;
    }

    private StackFailure runUntilItEnds() throws InterruptedException {
        try {
            RunningStack running = stack.start();
            foundDemoCompany(running);
            progress.end();
            System.out.println(new Announcement(running, options.demo()).text());
            return running.failure().join();
        } catch (StackFailure e) {
            return e;
        } catch (IOException e) {
            return DiskSpace.explain(options.data(), e);
        } catch (UncheckedIOException e) {
            return DiskSpace.explain(options.data(), new IOException(e));
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return new StackFailure("PurposePath could not start: " + e, e);
        }
    }

    // Everything else works without it.
    private void foundDemoCompany(RunningStack running) throws InterruptedException {
        Path journal = running.data().demoJournal();
        if (!options.demo() || DemoCompany.isFounded(journal)) {
            return;
        }
        try {
            new DemoCompany(journal, progress).found(running.ports().url(Service.GATEWAY));
        } catch (StackFailure e) {
            progress.end();
            System.err.println("\n" + e.advice());
        }
    }

    private void stop() {
        stopping.countDown();
        progress.end();
        if (!stack.isClosed()) {
            System.out.println("Stopping …");
            close();
            System.out.println("Stopped.");
        }
    }

    private void close() {
        try {
            stack.close();
        } catch (StackFailure e) {
            System.err.println(e.advice());
        }
    }
}
