package com.purposepath.localstack.fleet;

import com.purposepath.localpostgres.Database;
import com.purposepath.localstack.home.Secrets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a service is told by environment variables.
 *
 * @param own what the launcher was told itself: goes on to the services, and wins where it is a matter of taste
 * @param signInToShow what the gateway's start page shows of the demo company, by variable
 */
public record ServiceEnvironment(
        Map<String, String> own,
        Map<String, String> signInToShow,
        Ports ports,
        Map<Service, Database> databases,
        Secrets secrets,
        Path mail) {

    private static final String REPOSITORIES = "SPRING_DATA_JPA_REPOSITORIES_BOOTSTRAPMODE";

    /** Everything that this service has to know, on the given port. */
    Map<String, String> of(Service service, int port) {
        var environment = new HashMap<>(own);
        environment.putAll(common());
        environment.putIfAbsent(REPOSITORIES, "lazy"); // a third of a second less to wait for at each start
        environment.put("SERVER_PORT", "" + port);
        Database database = databases.get(service);
        if (database != null) {
            addDatabase(database, environment);
        }
        switch (service) {
            case ACCOUNT -> addAccount(environment);
            case GATEWAY -> addGateway(environment);
            case TRACTION, COACHING -> {}
        }
        return environment;
    }

    private Map<String, String> common() {
        return Map.of(
                "SPRING_PROFILES_ACTIVE", own.getOrDefault("SPRING_PROFILES_ACTIVE", "local"),
                "SERVER_ADDRESS", own.getOrDefault("SERVER_ADDRESS", "127.0.0.1"),
                "PURPOSEPATH_ENVIRONMENT", own.getOrDefault("PURPOSEPATH_ENVIRONMENT", "local"),
                "PURPOSEPATH_INTERNAL_KEY", own.getOrDefault("PURPOSEPATH_INTERNAL_KEY", secrets.get("internal-key")),
                "GATEWAY_URL", ports.url(Service.GATEWAY),
                "ACCOUNT_URL", ports.url(Service.ACCOUNT),
                "TRACTION_URL", ports.url(Service.TRACTION),
                "COACHING_URL", ports.url(Service.COACHING));
    }

    private static void addDatabase(Database database, Map<String, String> environment) {
        environment.put("DATABASE_URL", database.url());
        environment.put("DATABASE_USER", database.appUser());
        environment.put("DATABASE_PASSWORD", database.appPassword());
        environment.put("DATABASE_OWNER_USER", database.ownerUser());
        environment.put("DATABASE_OWNER_PASSWORD", database.ownerPassword());
    }

    private void addGateway(Map<String, String> environment) {
        environment.put("GATEWAY_MAILBOX_URL", ports.mailboxUrl());
        environment.putAll(signInToShow);
    }

    private void addAccount(Map<String, String> environment) {
        environment.put(
                "ACCOUNT_ENCRYPTION_KEY", own.getOrDefault("ACCOUNT_ENCRYPTION_KEY", secrets.get("encryption-key")));
        environment.put("ACCOUNT_MAIL_DIRECTORY", mail.toString());
        environment.put(
                "ACCOUNT_PUBLIC_BASE_URL", own.getOrDefault("ACCOUNT_PUBLIC_BASE_URL", ports.url(Service.ACCOUNT)));
    }
}
