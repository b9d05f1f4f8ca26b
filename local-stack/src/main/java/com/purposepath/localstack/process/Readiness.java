package com.purposepath.localstack.process;

import com.purposepath.localstack.home.StackFailure;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Waits for the moment from which a service takes requests. */
public final class Readiness {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int ANSWER_MILLIS = 5000;

    private Readiness() {}

    /** @throws StackFailure when the process ends before, or takes minutes */
    public static void await(Child child, URI probe) throws InterruptedException {
        Instant deadline = Instant.now().plus(LIMIT);
        while (!answersWell(probe)) {
            if (child.endsWithin(PAUSE)) {
                throw new StackFailure(child.epitaph());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StackFailure("%s is not ready after %d minutes. %s"
                        .formatted(child.name(), LIMIT.toMinutes(), child.lastWords()));
            }
        }
    }

    private static boolean answersWell(URI probe) {
        try {
            var connection = (HttpURLConnection) probe.toURL().openConnection();
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
