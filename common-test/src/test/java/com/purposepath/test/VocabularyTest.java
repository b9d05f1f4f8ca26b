package com.purposepath.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

@ServiceTest(value = "traction", classes = com.purposepath.test.sample.SampleApplication.class)
class VocabularyTest {

    final Api api;
    final Environment environment;
    final Tenant acme;
    final Member maya;

    VocabularyTest(Api api, Environment environment) {
        this.api = api;
        this.environment = environment;
        acme = api.newTenant();
        maya = acme.owner();
    }

    @Test
    void aReplyTellsWhatCameBack() {
        Reply reply = maya.post("/goals", Map.of("title", "Loaf")).created();

        assertThat(reply.id()).isEqualTo("goal-1");
        assertThat(reply.data("/title")).isEqualTo("Loaf");
        assertThat(reply.data("/owner_name")).isEqualTo(acme.id().toString());
        assertThat(reply.data("/description")).isNull();
        assertThat(reply.number("/data/progress")).isEqualTo(61.8);
        assertThat(reply.etag()).isEqualTo("\"1\"");
        assertThat(reply.location()).isEqualTo("/goals/goal-1");
    }

    @Test
    void anExpectationThatDoesNotHoldFailsAndShowsTheAnswer() {
        assertThatThrownBy(() -> maya.get("/goals/{id}", "x").ok())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /goals/x → 404, expected status 200")
                .hasMessageContaining("GOAL_NOT_FOUND");
        assertThatThrownBy(() -> maya.get("/goals/{id}", "x").failsWith(404, "KPI_NOT_FOUND"))
                .hasMessageContaining("expected code KPI_NOT_FOUND");
        assertThatThrownBy(() ->
                        maya.post("/goals", Map.of("title", "Loaf")).created().data("/nothing"))
                .hasMessageContaining("expected something at /data/nothing");
        assertThatThrownBy(() -> maya.post("/kpis", Map.of()).naming("name"))
                .hasMessageContaining("expected errors for exactly [name]");
        maya.post("/kpis", Map.of()).failsWith(422, "VALIDATION_ERROR").naming("name", "unit");
    }

    @Test
    void anAnswerThatBreaksTheContractFailsWhateverTheTestExpects() {
        assertThatThrownBy(() -> maya.get("/goals/{id}", "broken"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("differs from contract/traction.yaml")
                .hasMessageContaining("required property 'title' not found");
        assertThatThrownBy(() -> maya.get("/not/in/the/contract")).hasMessageContaining("is not in the contract");
    }

    @Test
    void idsAreEncodedAndCounted() {
        maya.get("/goals/{id}", "ä b?c").failsWith(404, "GOAL_NOT_FOUND");
        assertThatThrownBy(() -> maya.get("/goals/{id}")).hasMessageContaining("Too few ids");
    }

    @Test
    void aStreamBringsEventsCommentsAndItsEnd() {
        try (EventStream stream = maya.stream("/realtime/goals/{id}/activity", "1")) {
            stream.awaitComment("heartbeat");
            Event ready = stream.await("ready");
            stream.awaitEnd();

            assertThat(ready.id()).isEqualTo("7");
            assertThat(ready.data("/lastEventId")).isEqualTo("7");
            assertThat(stream.retry()).isEqualTo(3000);
            assertThat(stream.events()).containsExactly(ready);
            assertThatThrownBy(() -> stream.within(Duration.ofMillis(100)).await("activity.created"))
                    .hasMessageContaining(
                            "activity.created did not arrive before the stream ended; there came [ready#7");
        }
    }

    @Test
    void anEventThatBreaksTheContractFailsTheTestThatListens() {
        EventStream stream = maya.stream("/realtime/goals/{id}/activity", "broken");

        assertThatThrownBy(() -> {
                    stream.await("ready");
                    stream.next();
                })
                .hasMessageContaining("field 'secret' is not listed");
        assertThatThrownBy(stream::close).hasMessageContaining("field 'secret' is not listed");
    }

    @Test
    void peopleOfATenantDiffer() {
        assertThat(acme.owner()).isSameAs(maya);
        assertThat(acme.user().userId()).isNotEqualTo(acme.user().userId());
        assertThat(acme.guest().tenantId()).isEqualTo(acme.id());
        assertThat(api.newTenant().id()).isNotEqualTo(acme.id());
        assertThat(maya.claiming(claims -> claims.limit("goals", 1)).userId()).isEqualTo(maya.userId());
        assertThat(maya.claiming(claims -> claims.limit("goals", 1)).token()).isNotEqualTo(maya.token());
    }

    @Test
    void theServiceGetsItsOwnDatabaseAndItsNeighbours() throws SQLException {
        assertThat(environment.getProperty("DATABASE_USER")).isEqualTo("traction_app");
        assertThat(environment.getProperty("ACCOUNT_URL"))
                .isEqualTo(api.account().url().toString());
        try (var connection = api.database().connectAsService()) {
            assertThat(connection.getCatalog()).isEqualTo("traction");
        }
    }

    @Test
    void aDatabaseCanBeAwayForAWhile() throws SQLException {
        try (var outage = api.database().outage()) {
            assertThat(outage).isNotNull();
            assertThatThrownBy(() -> api.database().connectAsService()).isInstanceOf(SQLException.class);
        }
        api.database().connectAsService().close();
    }

    @Test
    void thingsHappenAtTheSameMoment() {
        List<Reply> replies = Together.times(8, () -> maya.post("/goals", Map.of("title", "Loaf")));

        assertThat(replies).hasSize(8).allSatisfy(Reply::created);
    }
}
