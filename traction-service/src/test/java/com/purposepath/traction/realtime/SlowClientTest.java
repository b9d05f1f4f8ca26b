package com.purposepath.traction.realtime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.common.tenant.TenantContext;
import com.purposepath.test.Api;
import com.purposepath.test.EventStream;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import com.purposepath.traction.change.Committed;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Clients that open streams and never read them, until more waits for them than the network holds. */
@ServiceTest("traction")
class SlowClientTest {

    private static final int FLOOD = 6_000;

    private final Tenant acme;
    private final Member tom;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Feeds feeds;
    private final int port;

    SlowClientTest(Api api, TransactionTemplate transaction, JdbcClient jdbc, Feeds feeds, Environment environment) {
        acme = api.newTenant();
        tom = acme.user();
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.feeds = feeds;
        port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    @Test
    void clientsThatDoNotReadAreCutOffAndOthersAreServedAllTheSame() throws IOException {
        List<Socket> deaf = new ArrayList<>();
        Member ann = acme.user();
        try (EventStream healthy = ann.stream("/realtime/tenants/{id}?types=goal.deleted", acme.id())
                .within(Duration.ofSeconds(20))) {
            healthy.await("ready");
            for (int i = 0; i < StreamQuota.MOST; i++) {
                deaf.add(connectWithoutReading());
            }
            flood();

            assertThat(healthy.next().type()).isEqualTo("goal.deleted");
            for (Socket socket : deaf) {
                assertThat(countUntilEnd(socket)).isLessThan(FLOOD);
            }
            try (EventStream another = tom.stream("/realtime/tenants/{id}", acme.id())) {
                another.await("ready");
            }
        }
    }

    private Socket connectWithoutReading() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress("localhost", port));
        String request =
                "GET /realtime/tenants/%s?types=goal.updated&access_token=%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .formatted(acme.id(), tom.token());
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        return socket;
    }

    private void flood() {
        TenantContext.run(
                acme.id(),
                null,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("insert into change_counter (tenant_id, seq) values (?, ?)")
                            .params(acme.id(), FLOOD + 1)
                            .update();
                    jdbc.sql("""
                            insert into change (tenant_id, seq, type, occurred_at, body)
                            select ?, n, case when n <= ? then 'goal.updated' else 'goal.deleted' end, now(),
                                   json_build_object('type', case when n <= ? then 'goal.updated' else 'goal.deleted' end,
                                     'eventId', n::text, 'tenantId', ?::text, 'goalId', null, 'occurredAt', '2025-11-18T09:30:00Z',
                                     'actorId', null, 'entityType', 'goal', 'entityId', 'e', 'title', repeat('x', 2000))
                              from generate_series(1, ?) n
                            """)
                            .params(acme.id(), FLOOD, FLOOD, acme.id(), FLOOD + 1)
                            .update();
                }));
        feeds.wake(new Committed(acme.id(), FLOOD + 1));
    }

    /** Events that came through before the connection was dropped. */
    private static int countUntilEnd(Socket socket) throws IOException {
        int events = 0;
        try (socket) {
            var lines = new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream(), US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: goal.updated")) {
                    events++;
                }
            }
        } catch (java.net.SocketException reset) {
            return events;
        }
        return events;
    }
}
