package com.purposepath.localstack.database;

import com.purposepath.localpostgres.AdminAccess;
import com.purposepath.localpostgres.Database;
import com.purposepath.localpostgres.Databases;
import com.purposepath.localpostgres.LocalPostgres;
import com.purposepath.localpostgres.PostgresException;
import com.purposepath.localpostgres.PostgresSettings;
import com.purposepath.localstack.home.DataDirectory;
import com.purposepath.localstack.home.Secrets;
import com.purposepath.localstack.home.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A running PostgreSQL with a database for each service that needs one. */
public final class DatabaseServer implements AutoCloseable {

    private static final String EXTERNAL = "DATABASE_ADMIN_URL";

    private final Databases databases;
    private final String address;
    private final @Nullable LocalPostgres local;

    private DatabaseServer(Databases databases, String address, @Nullable LocalPostgres local) {
        this.databases = databases;
        this.address = address;
        this.local = local;
    }

    /**
     * Starts the embedded server on the directory, unless the environment names another one.
     *
     * @throws StackFailure when it does not start
     */
    public static DatabaseServer start(DataDirectory directory, int port, Map<String, String> environment) {
        String external = environment.get(EXTERNAL);
        if (external != null) {
            var access = new AdminAccess(
                    external,
                    environment.getOrDefault("DATABASE_ADMIN_USER", "postgres"),
                    environment.getOrDefault("DATABASE_ADMIN_PASSWORD", ""));
            return new DatabaseServer(new Databases(access), external, null);
        }
        try {
            LocalPostgres postgres = LocalPostgres.start(
                    PostgresSettings.keptIn(directory.postgres()).onPort(port));
            return new DatabaseServer(postgres.databases(), postgres.admin().url(), postgres);
        } catch (PostgresException e) {
            throw new StackFailure(e);
        }
    }

    /**
     * Makes sure that the database and its two roles are there.
     *
     * @throws StackFailure when the server does not allow it, or cannot be reached
     */
    public Database database(String name, Secrets secrets) {
        try {
            return databases.prepare(
                    name, secrets.get("database." + name + ".owner"), secrets.get("database." + name + ".app"));
        } catch (PostgresException e) {
            throw new StackFailure(e);
        }
    }

    /** The embedded server's first process. */
    public Optional<ProcessHandle> process() throws IOException {
        if (local == null) {
            return Optional.empty();
        }
        Path record = local.directory().resolve("data/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(record).getFirst()));
    }

    /** Where it can be found. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        if (local != null) {
            local.close();
        }
    }
}
