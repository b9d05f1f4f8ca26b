package com.purposepath.localstack.fleet;

import com.purposepath.localstack.process.Child;
import com.purposepath.localstack.process.Command;
import com.purposepath.localstack.process.ProcessLauncher;
import com.purposepath.localstack.process.Program;
import com.purposepath.localstack.process.Readiness;
import com.purposepath.localstack.progress.Progress;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Runs each service once to record what its start loads and links, so that later starts need not do it again. */
public final class Training {

    private static final Duration RECORDING = Duration.ofMinutes(3);
    private static final int AT_ONCE = 2;

    private final Installation installation;
    private final ServiceEnvironment environment;
    private final ProcessLauncher launcher;
    private final Progress progress;

    public Training(
            Installation installation, ServiceEnvironment environment, ProcessLauncher launcher, Progress progress) {
        this.installation = installation;
        this.environment = environment;
        this.launcher = launcher;
        this.progress = progress;
    }

    /** Does so for those that need it. */
    public void run() throws Exception {
        Parallel.forEach(installation.untrained(), AT_ONCE, this::train);
    }

    private void train(Service service) throws IOException, InterruptedException {
        progress.doing(service.title(), "learning to start fast");
        Program program = installation.of(service);
        Path cache = program.cache(service.jvm());
        Path draft = cache.resolveSibling(cache.getFileName() + ".new");
        int port = freePort();
        Child child = launcher.start(Command.expendable(
                service.title() + "-training",
                program.trainingCommand(service.jvm(), draft),
                environment.of(service, port)));
        Readiness.await(child, URI.create("http://localhost:" + port + "/health/ready"));
        child.stop(RECORDING);
        keep(draft, cache);
        progress.done(service.title(), "prepared");
    }

    // Without a recording, every start is just a slow one.
    private static void keep(Path draft, Path cache) throws IOException {
        if (Files.exists(draft)) {
            Files.move(draft, cache, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
