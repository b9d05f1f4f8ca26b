package com.purposepath.localstack;

import com.purposepath.localstack.fleet.Ports;
import com.purposepath.localstack.fleet.Service;
import com.purposepath.localstack.home.FileTree;
import com.purposepath.localstack.progress.Progress;
import com.purposepath.test.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** All of PurposePath on free ports and with data of its own. */
public final class TestStack implements AutoCloseable {

    private final Path data;
    private final Stack stack;
    private final RunningStack running;

    private TestStack(Path data) throws Exception {
        this.data = data;
        this.stack = new Stack(settings(data), Progress.on(false));
        this.running = started();
    }

    static TestStack start() {
        try {
            return new TestStack(Files.createTempDirectory("purposepath-end-to-end"));
        } catch (Exception e) {
            throw new AssertionError("The stack does not start: " + e.getMessage(), e);
        }
    }

    private RunningStack started() throws Exception {
        try {
            return stack.start();
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    private static Settings settings(Path data) throws IOException {
        Path module = Path.of("").toAbsolutePath();
        var options = new Options(freePort(), data, false, false, false);
        return new Settings(options, module.getParent(), module.resolve("target/programs"), false, System.getenv());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The one door. */
    public Api api() {
        return Api.behind(URI.create(ports().url(Service.GATEWAY)));
    }

    /** A service without the gateway before it. */
    Api directly(Service service) {
        return Api.behind(URI.create(ports().url(service)));
    }

    /** Where it listens. */
    public Ports ports() {
        return running.ports();
    }

    void kill(Service service) {
        try {
            running.services().kill(service);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void restart(Service service) {
        try {
            running.services().start(service);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stack.close();
        try {
            FileTree.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
