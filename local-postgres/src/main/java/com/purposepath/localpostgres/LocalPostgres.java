package com.purposepath.localpostgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A PostgreSQL server that runs as a child of this process, on loopback only.
 *
 * <p>Exactly one process owns a data directory. A server that a killed owner left behind is stopped and started anew.
 */
public final class LocalPostgres implements AutoCloseable {

    private final DataDirectory directory;
    private final DirectoryLock lock;
    private final Postmaster postmaster;
    private final EmbeddedPostgres server;
    private final AdminAccess admin;
    private boolean closed;

    private LocalPostgres(DataDirectory directory, DirectoryLock lock, PostgresSettings settings) throws IOException {
        this.directory = directory;
        this.lock = lock;
        this.postmaster = Postmaster.of(directory);
        postmaster.stopIfRunning(); // what a killed owner left behind has its own port and settings
        directory.discardHalfMade();
        this.server = postmaster.start(Loopback.claim(settings.port()), settings.durable());
        directory.complete();
        this.admin = new AdminAccess(
                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                "postgres",
                directory.superuserPassword());
    }

    /**
     * Starts a server and returns when it answers.
     *
     * @throws PostgresException when that is not possible; the message says what to do
     */
    public static LocalPostgres start(PostgresSettings settings) {
        try {
            if (settings.directory() == null) {
                Abandoned.clear();
            }
            DataDirectory directory = DataDirectory.of(settings);
            directory.refuseWhenFull();
            return startIn(directory, settings);
        } catch (IOException e) {
            throw Remedies.forFailure(e);
        }
    }

    private static LocalPostgres startIn(DataDirectory directory, PostgresSettings settings) throws IOException {
        DirectoryLock lock = DirectoryLock.on(directory.root());
        try {
            return new LocalPostgres(directory, lock, settings);
        } catch (IOException | RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Where data, logs and the administrator's password are. */
    public Path directory() {
        return directory.root();
    }

    public AdminAccess admin() {
        return admin;
    }

    public Databases databases() {
        return new Databases(admin);
    }

    /** Stops the server and waits for it; what was committed is on disk then. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            server.close();
            postmaster.stopIfRunning();
            directory.deleteIfTemporary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
