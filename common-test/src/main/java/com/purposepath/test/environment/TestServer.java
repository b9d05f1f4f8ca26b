package com.purposepath.test.environment;

import com.purposepath.localpostgres.AdminAccess;
import com.purposepath.localpostgres.LocalPostgres;
import com.purposepath.localpostgres.PostgresSettings;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A PostgreSQL server for the tests of one process.
 *
 * <p>The embedded one is taken unless the environment variable {@code PURPOSEPATH_TEST_DATABASE} names another provider, which a module
 * of its own, for example one with Testcontainers, registers with {@link ServiceLoader}.
 */
public interface TestServer {

    /** The name by which the environment variable asks for this provider. */
    String name();

    /** Starts the server, which ends with the process. */
    AdminAccess start();

    static AdminAccess chosen() {
        String name =
                Optional.ofNullable(System.getenv("PURPOSEPATH_TEST_DATABASE")).orElse("embedded");
        if (name.equals("embedded")) {
            return embedded();
        }
        return ServiceLoader.load(TestServer.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(server -> server.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("PURPOSEPATH_TEST_DATABASE is " + name
                        + ", but nothing on the class path provides it; leave it out for the embedded database"))
                .start();
    }

    private static AdminAccess embedded() {
        LocalPostgres server = LocalPostgres.start(PostgresSettings.forTests());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "test-database-stop"));
        return server.admin();
    }
}
