package com.purposepath.traction.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class PeopleStoryTest {

    final Api api;
    final Tenant acme;
    final Member maya;
    final String somebody = UUID.randomUUID().toString();

    PeopleStoryTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        maya = acme.owner();
    }

    @Test
    void somebodyNotMetBeforeIsLookedUpOnceAndRemembered() {
        var person = new HashMap<String, Object>(Map.of(
                "user_id", somebody, "email", "tomas@northwind.example", "first_name", "Tomas", "last_name", "Lind"));
        person.put("avatar_url", null);
        api.account().answers(acme.id(), "GET /users/" + somebody, 200, Map.of("success", true, "data", person));

        Reply goal =
                maya.post("/goals", Map.of("title", "T", "owner_id", somebody)).created();
        assertThat(goal.data("/owner_name")).isEqualTo("Tomas Lind");

        assertThat(api.account().asked(acme.id())).containsOnlyOnce("GET /users/" + somebody);
        try (var outage = api.account().outage()) {
            maya.post("/kpis", Map.of("name", "K", "owner_id", somebody)).created();
            maya.post(
                            "/goals",
                            Map.of("title", "T", "owner_id", UUID.randomUUID().toString()))
                    .failsWith(503, "SERVICE_UNAVAILABLE");
        }
    }

    @Test
    void aRepeatableRequestLooksPeopleUpToo() {
        Member careful = maya.with("Idempotency-Key", "key-" + somebody);
        careful.post("/goals", Map.of("title", "T", "owner_id", somebody)).failsWith(422, "VALIDATION_ERROR");
        Member tom = acme.user().with("Idempotency-Key", "tom-" + somebody);
        assertThat(tom.post("/goals", Map.of("title", "T")).created().data("/owner_name"))
                .isNotEmpty();
    }

    @Test
    void somebodyWhoIsNobodyIsRefused() {
        maya.post("/goals", Map.of("title", "T", "owner_id", somebody))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("owner_id");
        maya.post("/kpis", Map.of("name", "K", "owner_id", somebody))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("owner_id");
    }

    @Test
    void everybodyWhoCameByIsKnown() {
        Member tom = acme.user();
        tom.get("/goals").ok();
        assertThat(maya.post(
                                "/goals",
                                Map.of("title", "T", "owner_id", tom.userId().toString()))
                        .created()
                        .data("/owner_name"))
                .isNotEmpty();
    }
}
