package com.purposepath.account.twinevents;

import com.purposepath.account.payment.Signature;
import com.purposepath.account.payment.WebhookSecret;
import com.purposepath.account.payment.WhenSimulated;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings events to the service's own door, signed as Stripe does; what is not taken is brought again, ever later. */
@Component
@Conditional(WhenSimulated.class)
class TwinPostman {

    private static final Logger LOG = LoggerFactory.getLogger(TwinPostman.class);

    private final TwinEvents events;
    private final WebhookSecret secret;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private volatile int port;

    TwinPostman(TwinEvents events, WebhookSecret secret, Clock clock) {
        this.events = events;
        this.secret = secret;
        this.clock = clock;
    }

    @EventListener
    void listens(WebServerInitializedEvent started) {
        if (started.getApplicationContext().getServerNamespace() == null) {
            port = started.getWebServer().getPort();
        }
    }

    @Scheduled(fixedDelayString = "${account.twin.poll:500ms}")
    void deliver() {
        if (port > 0) {
            events.claim().forEach(this::deliver);
        }
    }

    private void deliver(TwinEvents.Pending event) {
        if (isTaken(event.payload().getBytes(StandardCharsets.UTF_8))) {
            events.told(event.id());
        } else {
            LOG.warn("Simulated event not taken event={} attempts={}", event.id(), event.attempts());
            events.again(event);
        }
    }

    private boolean isTaken(byte[] body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/billing/webhook"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", Signature.sign(body, secret.value(), clock.instant()))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
