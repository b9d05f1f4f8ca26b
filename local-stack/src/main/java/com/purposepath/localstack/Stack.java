package com.purposepath.localstack;

import com.purposepath.localpostgres.Database;
import com.purposepath.localstack.database.DatabaseServer;
import com.purposepath.localstack.demo.DemoCompany;
import com.purposepath.localstack.fleet.Installation;
import com.purposepath.localstack.fleet.Ports;
import com.purposepath.localstack.fleet.Service;
import com.purposepath.localstack.fleet.ServiceEnvironment;
import com.purposepath.localstack.fleet.Services;
import com.purposepath.localstack.fleet.Training;
import com.purposepath.localstack.home.DataDirectory;
import com.purposepath.localstack.home.Secrets;
import com.purposepath.localstack.home.StackFailure;
import com.purposepath.localstack.mailbox.Mailbox;
import com.purposepath.localstack.process.Guardian;
import com.purposepath.localstack.process.ProcessLauncher;
import com.purposepath.localstack.process.ProcessRecords;
import com.purposepath.localstack.process.Programs;
import com.purposepath.localstack.progress.Progress;
import java.util.EnumMap;
import java.util.Map;

/** Everything that makes up PurposePath, in the order in which it comes up and, backwards, goes down. */
final class Stack implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final Teardown teardown = new Teardown();

    Stack(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Starts everything and returns when it is ready.
     *
     * @throws StackFailure when that is not possible; says why
     */
    RunningStack start() throws Exception {
        DataDirectory data = openData();
        Ports ports = Ports.choose(settings.options().port(), settings.environment());
        data.announce(ports.url(Service.GATEWAY));
        Guardian guardian = teardown.open(Guardian::start);
        progress.doing("database", "starting");
        DatabaseServer database = startDatabase(data, ports.database(), guardian);
        ServiceEnvironment environment = environment(data, ports, database);
        progress.done("database", "ready");
        teardown.open(() -> Mailbox.start(ports.mailbox(), data.mail()));
        ProcessLauncher launcher = teardown.open(
                () -> new ProcessLauncher(data.root(), data.logs(), new ProcessRecords(data.run()), guardian));
        return new RunningStack(data, ports, database, startServices(environment, launcher));
    }

    private DataDirectory openData() throws Exception {
        DataDirectory data =
                teardown.open(() -> DataDirectory.open(settings.options().data()));
        new ProcessRecords(data.run()).endLeftovers();
        if (settings.options().fresh()) {
            progress.doing("old data", "deleting");
            data.deleteContent();
            progress.done("old data", "deleted");
        }
        return data;
    }

    private DatabaseServer startDatabase(DataDirectory data, int port, Guardian guardian) throws Exception {
        DatabaseServer database = teardown.open(() -> DatabaseServer.start(data, port, settings.environment()));
        var process = database.process();
        if (process.isPresent()) {
            guardian.watchDatabase(process.get().pid());
            new ProcessRecords(data.run()).add("database", process.get().pid());
        }
        return database;
    }

    private ServiceEnvironment environment(DataDirectory data, Ports ports, DatabaseServer server) {
        Secrets secrets = Secrets.keptIn(data.secrets());
        Map<Service, Database> databases = new EnumMap<>(Service.class);
        for (Service service : Service.WITH_DATABASE) {
            databases.put(service, server.database(service.title(), secrets));
        }
        Map<String, String> signIn = settings.options().demo() ? DemoCompany.signIn() : Map.of();
        return new ServiceEnvironment(settings.environment(), signIn, ports, databases, secrets, data.mail());
    }

    private Services startServices(ServiceEnvironment environment, ProcessLauncher launcher) throws Exception {
        Installation installation = Installation.of(settings.project(), new Programs(settings.programs()));
        if (settings.trained()) {
            new Training(installation, environment, launcher, progress).run();
        }
        var services = new Services(installation, environment, launcher, progress);
        services.startAll();
        return services;
    }

    boolean isClosed() {
        return teardown.isClosed();
    }

    @Override
    public void close() {
        teardown.close();
    }
}
