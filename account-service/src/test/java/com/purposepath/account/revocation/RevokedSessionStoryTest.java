package com.purposepath.account.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest("account")
class RevokedSessionStoryTest {

    final Api api;
    final Member maya;
    final String key;

    RevokedSessionStoryTest(Api api, Environment environment) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.key = environment.getRequiredProperty("purposepath.security.internal-key");
    }

    @Test
    void aSessionThatEndsIsToldToTheOtherServicesOnce() {
        String session = maya.get("/auth/me").ok().data("/session_id");
        String before = since("0").path("cursor").asString();
        maya.post("/auth/logout").ok();

        JsonNode news = since(before);
        assertThat(news.path("sessions").toString()).contains(session);
        assertThat(since("0").path("sessions").toString()).contains(session);
        assertThat(since(news.path("cursor").asString()).path("sessions").toString())
                .doesNotContain(session);
    }

    @Test
    void aLateCommitIsNotMissed() throws SQLException {
        UUID late = UUID.randomUUID();
        try (var slow = api.database().connectAsService();
                var statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("insert into revoked_session (session_id, expires_at) values ('" + late
                    + "', now() + interval '15 minutes')");
            maya.post("/auth/logout").ok();
            JsonNode meanwhile = since("0");
            assertThat(meanwhile.path("sessions").toString()).doesNotContain(late.toString());
            slow.commit();

            assertThat(since(meanwhile.path("cursor").asString())
                            .path("sessions")
                            .toString())
                    .contains(late.toString());
        }
    }

    @Test
    void aCursorOfAnotherDatabaseGivesEverything() {
        String session = maya.get("/auth/me").ok().data("/session_id");
        maya.post("/auth/logout").ok();

        assertThat(since(Long.toString(Long.MAX_VALUE)).path("sessions").toString())
                .contains(session);
    }

    @Test
    void strangersLearnNothing() {
        assertThat(status("0", "wrong-key-wrong-key-wrong-key-wrong-key")).isEqualTo(401);
        assertThat(status("0", null)).isEqualTo(401);
        assertThat(status("-1", key)).isEqualTo(400);
        assertThat(status("yesterday", key)).isEqualTo(400);
    }

    private JsonNode since(String cursor) {
        return JsonMapper.shared().readTree(ask(cursor, key).body()).path("data");
    }

    private int status(String cursor, String shown) {
        return ask(cursor, shown).statusCode();
    }

    private java.net.http.HttpResponse<String> ask(String cursor, String shown) {
        var request = HttpRequest.newBuilder(URI.create(api.base() + "/internal/revoked-sessions?since=" + cursor));
        if (shown != null) {
            request.header("X-Internal-Key", shown);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
