package com.purposepath.traction.realtime;

import com.purposepath.traction.change.Committed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The bus over NOTIFY. It runs after the commits and gathers what comes meanwhile: a NOTIFY inside each transaction would make all commits of
 * the database wait for one another.
 */
@Component
@ConditionalOnProperty(name = "realtime.bus", havingValue = "postgres", matchIfMissing = true)
class PostgresAnnouncer implements WakeUpBus {

    static final String CHANNEL = "change";

    private static final Logger log = LoggerFactory.getLogger(PostgresAnnouncer.class);

    private final JdbcTemplate jdbc;
    private final Map<UUID, Long> news = new ConcurrentHashMap<>();
    private final AtomicInteger work = new AtomicInteger();

    PostgresAnnouncer(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void announce(Committed committed) {
        news.merge(committed.tenantId(), committed.seq(), Math::max);
        if (work.getAndIncrement() == 0) {
            Thread.ofVirtual().name("wake-up-sender").start(this::drain);
        }
    }

    private void drain() {
        int seen = work.get();
        do {
            send();
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    private void send() {
        List<String> messages = new ArrayList<>();
        for (UUID tenantId : news.keySet()) {
            Long seq = news.remove(tenantId);
            if (seq != null) {
                messages.add(tenantId + " " + seq);
            }
        }
        try {
            jdbc.queryForList(
                    "select pg_notify(?, message) from unnest(?::text[]) message",
                    CHANNEL,
                    messages.toArray(String[]::new));
        } catch (DataAccessException away) {
            log.warn("Wake-up not sent, replicas see the news at their next look", away);
        }
    }
}
