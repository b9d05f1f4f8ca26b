package com.purposepath.localpostgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Starts and stops the server process of one data directory. */
record Postmaster(DataDirectory directory, ServerLog log, Binaries binaries) {

    private static final Duration START_LIMIT = Duration.ofSeconds(60); // recovery after a crash takes its time
    private static final long LOOK_EVERY_MILLIS = 100;

    static Postmaster of(DataDirectory directory) throws IOException {
        return new Postmaster(directory, ServerLog.startedIn(directory.root()), Binaries.ofThisUser());
    }

    EmbeddedPostgres start(int port, boolean durable) throws IOException {
        var starting = new FutureTask<>(server(durable).setPort(port)::start);
        Thread.ofVirtual().name("postgres-start").start(starting);
        try {
            return await(starting);
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(e);
        } finally {
            starting.cancel(true);
        }
    }

    // The library waits for the whole limit also when the server has given up long before.
    private EmbeddedPostgres await(Future<EmbeddedPostgres> starting)
            throws IOException, ExecutionException, InterruptedException {
        while (true) {
            try {
                return starting.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (log.saysThatStartFailed()) {
                    throw failed(null);
                }
            }
        }
    }

    private PostgresException failed(@Nullable Throwable cause) throws IOException {
        PostgresException explained = log.explain(cause);
        stopIfRunning();
        return explained;
    }

    void stopIfRunning() throws IOException {
        if (directory.hasServer()) {
            binaries.stop(directory.data(), log.file().toFile());
        }
    }

    private EmbeddedPostgres.Builder server(boolean durable) throws IOException {
        var output = ProcessBuilder.Redirect.appendTo(log.file().toFile());
        String durability = durable ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.data())
                .setOverrideWorkingDirectory(binaries.directory().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256") // everybody on the machine can reach a loopback port
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setLocaleConfig("set", "unix_socket_directories=")
                .setConnectConfig("password", directory.superuserPassword())
                .setServerConfig("fsync", durability) // the library's own defaults lose data
                .setServerConfig("full_page_writes", durability)
                .setServerConfig("synchronous_commit", durability)
                .setServerConfig("max_connections", "200");
    }
}
