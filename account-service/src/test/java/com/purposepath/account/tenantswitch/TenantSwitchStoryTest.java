package com.purposepath.account.tenantswitch;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.account.MovableClock;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class TenantSwitchStoryTest {

    final Api api;
    final Member maya;
    final Member host;
    final Mailbox mailbox;
    final Audited audited;
    final MovableClock clock;

    TenantSwitchStoryTest(Api api, Mailbox mailbox, Audited audited, MovableClock clock) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.host = api.newTenant().owner();
        this.mailbox = mailbox;
        this.audited = audited;
        this.clock = clock;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aSessionMovesToAnotherTenantOfThePerson() {
        host.post("/tenants/current/invitations", Map.of("email", maya.email(), "role", "guest"))
                .created();
        maya.post(
                        "/invitations/accept",
                        Map.of(
                                "token",
                                mailbox.await(maya.email(), "invites you").token()))
                .ok();

        var moved = maya.with("Cookie", "refresh_token=" + maya.refreshToken())
                .post("/tenants/{tenantId}:switch", Map.of(), host.tenantId())
                .ok();
        assertThat(moved.data("/tenant/id")).isEqualTo(host.tenantId().toString());
        assertThat(moved.data("/tenant/role")).isEqualTo("guest");
        assertThat(moved.header("Set-Cookie")).startsWith("refresh_token=" + moved.data("/refresh_token"));
        Member there = maya.withToken(moved.data("/access_token"))
                .with("X-Tenant-Id", host.tenantId().toString());
        assertThat(there.get("/auth/me").ok().data("/session_id"))
                .isEqualTo(maya.get("/auth/me").ok().data("/session_id"));
        assertThat(there.get("/tenants").ok().number("/pagination/total")).isEqualTo(2);
        there.get("/business/foundation").ok();
        assertThat(api.login(maya.email(), maya.password()).tenantId()).isEqualTo(host.tenantId());
        assertThat(audited.actionsOf(maya.email())).contains("tenant.switched");

        clock.pass(Duration.ofSeconds(11));
        api.anyone()
                .post("/auth/refresh", Map.of("refresh_token", maya.refreshToken()))
                .failsWith(401, "INVALID_TOKEN");
    }

    @Test
    void toTheCurrentTenantIsAllowedAndToOthersIsNot() {
        maya.post("/organizations/{tenantId}:switch", Map.of(), maya.tenantId()).ok();
        maya.post("/tenants/{tenantId}:switch", Map.of(), host.tenantId()).failsWith(403, "FORBIDDEN");
        maya.post("/tenants/{tenantId}:switch", Map.of(), "nonsense").failsWith(403, "FORBIDDEN");
    }
}
