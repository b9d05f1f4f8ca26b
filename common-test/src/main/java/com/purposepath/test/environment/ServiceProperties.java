package com.purposepath.test.environment;

import com.purposepath.localpostgres.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the environment tells a service in production, told for a test. */
public final class ServiceProperties {

    private static final String INTERNAL_KEY = "only-for-tests-0123456789-abcdefghij";
    private static final String ENCRYPTION_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private ServiceProperties() {}

    public static Map<String, Object> of(String service) {
        var properties = new HashMap<String, Object>();
        properties.putAll(surroundings());
        if (!service.equals("gateway")) {
            properties.putAll(database(TestDatabase.of(service).access()));
        }
        if (service.equals("account")) {
            properties.putAll(account());
        }
        return properties;
    }

    private static Map<String, Object> database(Database database) {
        return Map.of(
                "DATABASE_URL", database.url(),
                "DATABASE_USER", database.appUser(),
                "DATABASE_PASSWORD", database.appPassword(),
                "DATABASE_OWNER_USER", database.ownerUser(),
                "DATABASE_OWNER_PASSWORD", database.ownerPassword());
    }

    private static Map<String, Object> surroundings() {
        var properties = new HashMap<String, Object>();
        for (String name : List.of("account", "coaching", "traction")) {
            properties.put(
                    name.toUpperCase(java.util.Locale.ROOT) + "_URL",
                    Neighbour.of(name).url().toString());
        }
        String account = Neighbour.of("account").url().toString();
        properties.put("purposepath.security.jwks-uri", account + "/.well-known/jwks.json");
        properties.put("purposepath.security.revoked-sessions-uri", account + "/internal/revoked-sessions");
        properties.put("purposepath.security.revoked-sessions-every", "100ms");
        properties.put("purposepath.security.internal-key", INTERNAL_KEY);
        properties.put("PURPOSEPATH_INTERNAL_KEY", INTERNAL_KEY);
        properties.put("PURPOSEPATH_ENVIRONMENT", "local");
        properties.put("logging.level.io.zonky", "warn");
        return properties;
    }

    private static Path mailDirectory() throws IOException {
        Path builds = Path.of("target").toAbsolutePath();
        return Files.isDirectory(builds)
                ? Files.createTempDirectory(builds, "mail-")
                : Files.createTempDirectory("purposepath-mail-");
    }

    private static Map<String, Object> account() {
        try {
            return Map.of(
                    "ACCOUNT_ENCRYPTION_KEY",
                    ENCRYPTION_KEY,
                    "ACCOUNT_MAIL_DIRECTORY",
                    mailDirectory().toString(),
                    "ACCOUNT_RATE_LIMITS",
                    "off"); // a test run registers more people than one address may
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
