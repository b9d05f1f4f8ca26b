package com.purposepath.traction.realtime;

import com.purposepath.traction.change.Committed;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears the other replicas on one connection of its own, and connects again whenever that is lost. */
@Component
@ConditionalOnProperty(name = "realtime.bus", havingValue = "postgres", matchIfMissing = true)
class PostgresListener implements SmartLifecycle {

    private static final int WAIT_MILLIS = 10_000;
    private static final int ALIVE_WITHIN_SECONDS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Logger log = LoggerFactory.getLogger(PostgresListener.class);

    private final JdbcConnectionDetails database;
    private final Feeds feeds;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Connection connection;
    private Duration pause = FIRST_PAUSE;

    PostgresListener(JdbcConnectionDetails database, Feeds feeds) {
        this.database = database;
        this.feeds = feeds;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        Thread.ofVirtual().name("wake-up-listener").start(this::run);
    }

    @Override
    public void stop() {
        stopped.countDown();
        Connection present = connection;
        if (present != null) {
            close(present);
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    /** Whether it hears wake-ups now. */
    boolean isListening() {
        Connection present = connection;
        try {
            return present != null && !present.isClosed();
        } catch (SQLException unknown) {
            log.debug("The state of the wake-up connection is not known", unknown);
            return false;
        }
    }

    private void run() {
        try {
            while (isRunning()) {
                listenUntilLost();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenUntilLost() throws InterruptedException {
        try (Connection mine =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            connection = mine;
            try (var statement = mine.createStatement()) {
                statement.execute("listen " + PostgresAnnouncer.CHANNEL);
            }
            log.info("Listening for wake-ups");
            pause = FIRST_PAUSE;
            while (isRunning() && mine.isValid(ALIVE_WITHIN_SECONDS)) {
                hear(mine.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS));
            }
        } catch (SQLException lost) {
            backOff(lost);
        }
    }

    private void backOff(SQLException lost) throws InterruptedException {
        if (!isRunning()) {
            return;
        }
        log.warn("Wake-up connection lost, next try in {} ms: {}", pause.toMillis(), lost.getMessage());
        boolean over = stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        pause = over || pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    }

    private void hear(PGNotification @Nullable [] notifications) {
        if (notifications == null) {
            return;
        }
        for (PGNotification notification : notifications) {
            String[] words = notification.getParameter().split(" ");
            feeds.wake(new Committed(UUID.fromString(words[0]), Long.parseLong(words[1])));
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failed) {
            log.debug("Wake-up connection was lost already", failed);
        }
    }
}
