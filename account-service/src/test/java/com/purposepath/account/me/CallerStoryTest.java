package com.purposepath.account.me;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.MovableClock;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class CallerStoryTest {

    final Api api;
    final Member maya;
    final MovableClock clock;

    CallerStoryTest(Api api, MovableClock clock) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.clock = clock;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theCallerLearnsWhoTheyAreAndWhatTheyMay() {
        var me = maya.get("/auth/me").ok();

        assertThat(me.data("/email")).isEqualTo(maya.email());
        assertThat(me.data("/tenant/id")).isEqualTo(maya.tenantId().toString());
        assertThat(me.data("/roles/0")).isEqualTo("owner");
        assertThat(me.data("/tier")).isEqualTo("professional");
        assertThat(me.json("/data/features").toString())
                .isEqualTo(
                        "[\"goals\",\"operations\",\"kpis\",\"strategies\",\"reports\",\"realtime\",\"attachments\",\"strategyCompare\",\"goalCreate\"]");
        assertThat(me.number("/data/limits/goals")).isEqualTo(50);
        assertThat(me.data("/limits/actions")).isNull();
        assertThat(me.json("/data/has_password").asBoolean()).isTrue();
        assertThat(maya.inCamelCase().get("/auth/me").ok().data("/firstName")).isEqualTo("Maya");
    }

    @Test
    void featuresAndLimitsEndWithTheTrial() {
        assertThat(maya.get("/user/features").ok().json("/data").size()).isEqualTo(9);
        assertThat(maya.get("/user/limits").ok().number("/data/kpis")).isEqualTo(250);

        clock.pass(Duration.ofDays(29)); // sessions live 30 days
        var pair = api.anyone()
                .post("/auth/refresh", Map.of("refresh_token", maya.refreshToken()))
                .ok();
        clock.pass(Duration.ofDays(2));
        Member later = maya.withToken(pair.data("/access_token"));
        assertThat(later.get("/user/features").ok().json("/data").size()).isZero();
        assertThat(later.get("/user/limits").ok().number("/data/goals")).isZero();
        assertThat(later.get("/auth/me").ok().data("/tier")).isNull();
    }

    @Test
    void aTokenThatIsMissingForgedOrForAnotherTenantOpensNothing() {
        for (String path :
                new String[] {"/auth/me", "/user/features", "/user/limits", "/user/profile", "/auth/sessions"}) {
            maya.without("Authorization").get(path).failsWith(401, "UNAUTHORIZED");
            maya.withToken(maya.token() + "x").get(path).failsWith(401, "UNAUTHORIZED");
            maya.without("X-Tenant-Id").get(path).failsWith(400, "VALIDATION_ERROR");
            maya.with("X-Tenant-Id", "acme").get(path).failsWith(400, "VALIDATION_ERROR");
            maya.with("X-Tenant-Id", UUID.randomUUID().toString()).get(path).failsWith(403, "FORBIDDEN");
        }
    }
}
