package com.purposepath.account.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Mailbox;
import com.purposepath.account.Staff;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest("account")
class AdminStoryTest {

    final Api api;
    final Member sam;
    final Member maya;
    final Mailbox mailbox;
    final JdbcClient jdbc;

    AdminStoryTest(Api api, Staff staff, Mailbox mailbox, JdbcClient jdbc) {
        this.api = api;
        this.sam = staff.member(api);
        this.maya = api.newTenant().owner();
        this.mailbox = mailbox;
        this.jdbc = jdbc;
    }

    @Test
    void theStaffFindsPeopleOfAllTenants() {
        var byMail = sam.get("/admin/users?search=" + maya.email().toUpperCase(Locale.ROOT))
                .ok();
        assertThat(byMail.number("/pagination/total")).isEqualTo(1);
        assertThat(byMail.data("/0/user_id")).isEqualTo(maya.userId().toString());
        assertThat(byMail.data("/0/tenants/0/id")).isEqualTo(maya.tenantId().toString());
        assertThat(sam.get("/admin/users?tenant_id=" + maya.tenantId()).ok().number("/pagination/total"))
                .isEqualTo(1);
        assertThat(sam.get("/admin/users?search=okafor&sort=email&limit=1")
                        .ok()
                        .json("/data")
                        .size())
                .isEqualTo(1);
        assertThat(sam.get("/admin/users?status=suspended&search=" + maya.email())
                        .ok()
                        .number("/pagination/total"))
                .isZero();
        assertThat(sam.get("/admin/users/{userId}", sam.userId())
                        .ok()
                        .json("/data/platform_admin")
                        .asBoolean())
                .isTrue();

        sam.get("/admin/users?sort=phone").failsWith(400, "VALIDATION_ERROR");
        sam.get("/admin/users?status=gone").failsWith(400, "VALIDATION_ERROR");
        sam.get("/admin/users?tenant_id=x").failsWith(400, "VALIDATION_ERROR");
        sam.get("/admin/users/{userId}", UUID.randomUUID()).failsWith(404, "RESOURCE_NOT_FOUND");
        sam.get("/admin/users/{userId}", "nonsense").failsWith(404, "RESOURCE_NOT_FOUND");
        maya.get("/admin/users").failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.get("/admin/users/{userId}", maya.userId()).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.post("/admin/users/{userId}:unsuspend", Map.of(), sam.userId()).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        api.anyone().get("/admin/users").failsWith(401, "UNAUTHORIZED");
    }

    @Test
    void somebodySuspendedIsOutAtOnceAndComesBackLater() {
        UUID session = UUID.fromString(maya.get("/auth/me").ok().data("/session_id"));
        var suspended = sam.post("/admin/users/{userId}:suspend", Map.of("reason", "Chargebacks"), maya.userId())
                .ok();
        assertThat(suspended.data("/status")).isEqualTo("suspended");
        assertThat(suspended.data("/suspension_reason")).isEqualTo("Chargebacks");
        maya.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        assertThat(jdbc.sql("select count(*) from revoked_session where session_id = :id")
                        .param("id", session)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        api.anyone()
                .post("/auth/login", Map.of("email", maya.email(), "password", maya.password()))
                .failsWith(403, "ACCOUNT_SUSPENDED");
        assertThat(mailbox.await(maya.email(), "suspended").text()).doesNotContain("Chargebacks");
        var again = sam.post("/admin/users/{userId}:suspend", Map.of("reason", "Another"), maya.userId())
                .ok();
        assertThat(again.data("/suspension_reason")).isEqualTo("Chargebacks");

        sam.post("/admin/users/{userId}:unsuspend", Map.of(), maya.userId()).ok();
        assertThat(sam.post("/admin/users/{userId}:unsuspend", Map.of(), maya.userId())
                        .ok()
                        .data("/status"))
                .isEqualTo("active");
        maya.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        api.login(maya.email(), maya.password()).get("/auth/me").ok();
    }

    @Test
    void nobodySuspendsStaff() {
        sam.post("/admin/users/{userId}:suspend", Map.of("reason", "A mistake"), sam.userId())
                .failsWith(400, "BUSINESS_RULE_VIOLATION");
        sam.post("/admin/users/{userId}:suspend", Map.of("reason", "x"), maya.userId())
                .failsWith(422, "VALIDATION_ERROR")
                .naming("reason");
        sam.post("/admin/users/{userId}:suspend", Map.of("reason", "Nobody there"), UUID.randomUUID())
                .failsWith(404, "RESOURCE_NOT_FOUND");
    }

    @Test
    void theAuditLogTellsWhoDidWhat() {
        sam.post("/admin/users/{userId}:suspend", Map.of("reason", "Chargebacks"), maya.userId())
                .ok();

        var log = sam.get("/admin/audit-log?action=user.suspended&target_type=user&target_id=" + maya.userId())
                .ok();
        assertThat(log.number("/pagination/total")).isEqualTo(1);
        assertThat(log.data("/0/actor_id")).isEqualTo(sam.userId().toString());
        assertThat(log.data("/0/actor_type")).isEqualTo("user");
        assertThat(log.data("/0/details/reason")).isEqualTo("Chargebacks");
        var all = sam.get("/admin/audit-log?tenant_id=" + maya.tenantId() + "&order=asc")
                .ok();
        assertThat(all.number("/pagination/total")).isGreaterThanOrEqualTo(2);
        assertThat(sam.get("/admin/audit-log?search=" + maya.email()).ok().number("/pagination/total"))
                .isPositive();
        assertThat(sam.get("/admin/audit-log?actor_id=" + maya.userId()
                                + "&from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z")
                        .ok()
                        .number("/pagination/total"))
                .isZero();
        sam.get("/admin/audit-log?action=none").failsWith(400, "VALIDATION_ERROR");
        sam.get("/admin/audit-log?from=yesterday").failsWith(400, "VALIDATION_ERROR");
        maya.get("/admin/audit-log").failsWith(401, "UNAUTHORIZED");
        api.newTenant().owner().get("/admin/audit-log").failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }
}
