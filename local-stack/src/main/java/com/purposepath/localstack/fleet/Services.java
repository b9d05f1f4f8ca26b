package com.purposepath.localstack.fleet;

import com.purposepath.localstack.home.StackFailure;
import com.purposepath.localstack.process.Child;
import com.purposepath.localstack.process.Command;
import com.purposepath.localstack.process.ProcessLauncher;
import com.purposepath.localstack.process.Readiness;
import com.purposepath.localstack.progress.Progress;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The running services. */
public final class Services {

    private final Installation installation;
    private final ServiceEnvironment environment;
    private final ProcessLauncher launcher;
    private final Progress progress;
    private final Map<Service, Child> children = new ConcurrentHashMap<>();
    private final CompletableFuture<Child> firstEnd = new CompletableFuture<>();

    public Services(
            Installation installation, ServiceEnvironment environment, ProcessLauncher launcher, Progress progress) {
        this.installation = installation;
        this.environment = environment;
        this.launcher = launcher;
        this.progress = progress;
    }

    /**
     * Starts all of them together and returns when all are ready.
     *
     * @throws StackFailure as soon as one does not come up
     */
    public void startAll() throws Exception {
        Parallel.forEach(List.of(Service.values()), this::start);
    }

    /** Starts one and returns when it is ready. */
    public void start(Service service) throws IOException, InterruptedException {
        progress.doing(service.title(), "starting");
        Child child = launcher.start(Command.service(
                service.title(),
                installation.of(service).command(service.jvm()),
                environment.of(service, environment.ports().of(service))));
        children.put(service, child);
        child.onExit().thenAccept(firstEnd::complete);
        Readiness.await(child, URI.create(environment.ports().url(service) + "/health/ready"));
        progress.done(service.title(), "ready");
    }

    /** Comes true when one of them ends, for whatever reason. */
    public CompletableFuture<Child> firstEnd() {
        return firstEnd;
    }

    /** Ends a service at once, as a crash would. */
    public void kill(Service service) throws InterruptedException {
        Objects.requireNonNull(children.remove(service), service.title()).kill();
    }
}
