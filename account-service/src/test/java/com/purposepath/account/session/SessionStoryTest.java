package com.purposepath.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class SessionStoryTest {

    final Api api;
    final Member maya;
    final Audited audited;

    SessionStoryTest(Api api, Audited audited) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.audited = audited;
    }

    @Test
    void peopleSeeTheirOpenSessionsNewestFirst() {
        Member phone = api.login(maya.email(), maya.password());

        var list = phone.get("/auth/sessions").ok();
        assertThat(list.number("/pagination/total")).isEqualTo(2);
        assertThat(list.json("/data/0/current").asBoolean()).isTrue();
        assertThat(list.data("/0/ip_address")).isEqualTo("127.0.0.1");
        assertThat(list.data("/1/session_id"))
                .isEqualTo(maya.get("/auth/me").ok().data("/session_id"));
        assertThat(maya.get("/auth/sessions?page=2&limit=1").ok().json("/data").size())
                .isEqualTo(1);
        maya.get("/auth/sessions?limit=101").failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void anOtherSessionCanBeEndedOnce() {
        Member phone = api.login(maya.email(), maya.password());
        String id = phone.get("/auth/me").ok().data("/session_id");

        maya.delete("/auth/sessions/{sessionId}", id).ok();
        phone.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        assertThat(maya.delete("/auth/sessions/{sessionId}", id)
                        .failsWith(404, "RESOURCE_NOT_FOUND")
                        .text("/details/resourceType"))
                .isEqualTo("Session");
        assertThat(audited.actionsOf(maya.email())).contains("auth.session_revoked");
    }

    @Test
    void nobodyEndsSomebodyElsesSession() {
        String foreign = api.newTenant().owner().get("/auth/me").ok().data("/session_id");

        maya.delete("/auth/sessions/{sessionId}", foreign).failsWith(404, "RESOURCE_NOT_FOUND");
        maya.delete("/auth/sessions/{sessionId}", UUID.randomUUID()).failsWith(404, "RESOURCE_NOT_FOUND");
        maya.delete("/auth/sessions/{sessionId}", "nonsense").failsWith(404, "RESOURCE_NOT_FOUND");
    }

    @Test
    void allOthersCanBeEndedAtOnce() {
        Member phone = api.login(maya.email(), maya.password());
        Member tablet = api.login(maya.email(), maya.password());

        maya.delete("/auth/sessions").ok();
        phone.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        tablet.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        maya.delete("/auth/sessions").ok();
        assertThat(maya.get("/auth/sessions").ok().number("/pagination/total")).isEqualTo(1);
    }

    @Test
    void endingTheCurrentSessionIsALogout() {
        maya.delete("/auth/sessions/{sessionId}", maya.get("/auth/me").ok().data("/session_id"))
                .ok();

        maya.get("/auth/sessions").failsWith(401, "UNAUTHORIZED");
    }
}
