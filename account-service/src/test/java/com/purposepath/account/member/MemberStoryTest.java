package com.purposepath.account.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.account.People;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class MemberStoryTest {

    final Api api;
    final Member maya;
    final People people;
    final Mailbox mailbox;
    final Audited audited;

    MemberStoryTest(Api api, People people, Mailbox mailbox, Audited audited) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.people = people;
        this.mailbox = mailbox;
        this.audited = audited;
    }

    @Test
    void managersSeeWhoBelongsToTheTenant() {
        Member manager = people.join(maya, "manager");
        Member guest = people.join(maya, "guest");

        var list = manager.get("/tenants/current/members").ok();
        assertThat(list.number("/pagination/total")).isEqualTo(3);
        assertThat(list.data("/0/role")).isEqualTo("owner");
        assertThat(manager.get("/tenants/current/members?role=guest").ok().data("/0/user_id"))
                .isEqualTo(guest.userId().toString());
        assertThat(manager.get("/tenants/current/members?search=MAYA").ok().number("/pagination/total"))
                .isEqualTo(1);
        assertThat(manager.get("/organizations/current/members?sort=-role&limit=1")
                        .ok()
                        .data("/0/role"))
                .isEqualTo("guest");
        manager.get("/tenants/current/members?sort=last_active_at&order=desc").ok();
        manager.get("/tenants/current/members?sort=password").failsWith(400, "VALIDATION_ERROR");
        manager.get("/tenants/current/members?role=king").failsWith(400, "VALIDATION_ERROR");
        guest.get("/tenants/current/members").failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }

    @Test
    void usersPickPeopleAndGuestsDoNot() {
        Member user = people.join(maya, "user");

        assertThat(user.get("/users?sort=email&search=okafor").ok().data("/0/user_id"))
                .isEqualTo(maya.userId().toString());
        assertThat(user.get("/users").ok().number("/pagination/total")).isEqualTo(2);
        people.join(maya, "guest").get("/users").failsWith(403, "INSUFFICIENT_PERMISSIONS");
        user.get("/users?search=" + "x".repeat(101)).failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void aRoleIsInForceAtOnce() {
        Member tomas = people.join(maya, "guest");

        assertThat(give(maya, tomas, "manager").ok().data("/role")).isEqualTo("manager");
        tomas.put("/business/foundation", Map.of("vision", "Bread")).ok();
        assertThat(mailbox.await(tomas.email(), "role has changed").text()).contains("manager");
        give(maya, tomas, "manager").ok();
        assertThat(mailbox.all(tomas.email(), "role has changed")).hasSize(1);
        assertThat(audited.actionsOf(maya.email())).containsOnlyOnce("member.role_changed");
    }

    @Test
    void theOwnerIsProtectedAndNobodyPromotesThemselves() {
        Member admin = people.join(maya, "admin");

        give(admin, maya, "user").failsWith(400, "OWNER_PROTECTED");
        give(admin, admin, "user").failsWith(400, "CANNOT_CHANGE_OWN_ROLE");
        give(admin, people.join(maya, "user"), "owner").failsWith(403, "INSUFFICIENT_PERMISSIONS");
        give(people.join(maya, "manager"), admin, "user").failsWith(403, "INSUFFICIENT_PERMISSIONS");
        admin.delete("/tenants/current/members/{userId}", maya.userId()).failsWith(400, "OWNER_PROTECTED");
        maya.delete("/tenants/current/members/{userId}", maya.userId()).failsWith(400, "OWNER_PROTECTED");
        give(admin, api.newTenant().owner(), "user").failsWith(404, "RESOURCE_NOT_FOUND");
        admin.put("/tenants/current/members/{userId}", Map.of("role", "user"), "nonsense")
                .failsWith(404, "RESOURCE_NOT_FOUND");
        admin.put("/tenants/current/members/{userId}", Map.of("role", "king"), maya.userId())
                .failsWith(422, "VALIDATION_ERROR");
        admin.put("/tenants/current/members/{userId}", Map.of(), maya.userId())
                .failsWith(422, "VALIDATION_ERROR")
                .naming("role");
    }

    @Test
    void ownershipIsHandedOverToAConfirmedMember() {
        Member unconfirmed = api.newTenant().owner();
        maya.post("/tenants/current/invitations", Map.of("email", unconfirmed.email(), "role", "admin"))
                .created();
        unconfirmed
                .post(
                        "/invitations/accept",
                        Map.of(
                                "token",
                                mailbox.await(unconfirmed.email(), "invites you")
                                        .token()))
                .ok();
        give(maya, unconfirmed, "owner").failsWith(400, "BUSINESS_RULE_VIOLATION");

        Member tomas = people.join(maya, "user");
        assertThat(give(maya, tomas, "owner").ok().data("/role")).isEqualTo("owner");
        assertThat(maya.get("/auth/me").ok().data("/tenant/role")).isEqualTo("admin");
        assertThat(tomas.get("/tenants/current").ok().data("/owner_id"))
                .isEqualTo(tomas.userId().toString());
        assertThat(audited.actionsOf(maya.email())).contains("tenant.owner_changed");
        maya.delete("/tenants/current/members/{userId}", maya.userId()).ok();
    }

    @Test
    void whoIsRemovedIsOutAtOnceAndKeepsTheAccount() {
        Member tomas = people.join(maya, "user");

        maya.delete("/tenants/current/members/{userId}", tomas.userId()).ok();
        tomas.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        mailbox.await(tomas.email(), "no longer belong");
        assertThat(maya.get("/users/{id}", tomas.userId()).ok().data("/first_name"))
                .isEqualTo("Tomas");
        assertThat(maya.get("/users").ok().number("/pagination/total")).isEqualTo(1);
        maya.delete("/tenants/current/members/{userId}", tomas.userId()).failsWith(404, "RESOURCE_NOT_FOUND");

        Member again = api.login(tomas.email(), People.PASSWORD);
        assertThat(again.tenantId()).isNotEqualTo(maya.tenantId());
        assertThat(again.get("/auth/me").ok().data("/tenant/role")).isEqualTo("owner");
    }

    @Test
    void anybodyButTheOwnerMayLeaveAndNoUserRemovesAnother() {
        Member guest = people.join(maya, "guest");
        Member user = people.join(maya, "user");

        user.delete("/tenants/current/members/{userId}", guest.userId()).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        guest.delete("/tenants/current/members/{userId}", guest.userId()).ok();
        user.delete("/tenants/current/members/{userId}", user.userId()).ok();
        maya.delete("/tenants/current/members/{userId}", UUID.randomUUID()).failsWith(404, "RESOURCE_NOT_FOUND");
    }

    private Reply give(Member giver, Member member, String role) {
        return giver.put("/tenants/current/members/{userId}", Map.of("role", role), member.userId());
    }
}
