package com.purposepath.traction.person;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether account-service answers; while it does not, only people nobody has met before cannot be looked up. */
@Component("accountServiceHealthIndicator")
class AccountServiceHealth implements HealthIndicator {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();
    private final HttpRequest probe;

    AccountServiceHealth(AccountProperties account) {
        this.probe = HttpRequest.newBuilder(URI.create(account.url() + "/health/live"))
                .timeout(LONGEST)
                .build();
    }

    @Override
    public Health health() {
        boolean answers = answers();
        return (answers ? Health.up() : Health.down())
                .withDetail("description", answers ? "Answers" : "Does not answer; people met before stay known")
                .withDetail("optional", true)
                .build();
    }

    private boolean answers() {
        try {
            return client.send(probe, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
