package com.purposepath.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.account.MovableClock;
import com.purposepath.account.People;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class InvitationStoryTest {

    static final String LIST = "/tenants/current/invitations";

    final Api api;
    final Member maya;
    final People people;
    final Mailbox mailbox;
    final Audited audited;
    final MovableClock clock;
    final String email = "rosa." + UUID.randomUUID() + "@purposepath.example";

    InvitationStoryTest(Api api, People people, Mailbox mailbox, Audited audited, MovableClock clock) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.people = people;
        this.mailbox = mailbox;
        this.audited = audited;
        this.clock = clock;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void anInvitationGoesOutByMailAndShowsInTheList() {
        var invitation = maya.post(
                        LIST, Map.of("email", email.toUpperCase(java.util.Locale.ROOT), "message", "Join <us>"))
                .created();

        assertThat(invitation.data("/role")).isEqualTo("user");
        assertThat(invitation.data("/status")).isEqualTo("pending");
        assertThat(invitation.location()).endsWith(LIST + "/" + invitation.id());
        var letter = mailbox.await(email, "Maya Okafor invites you");
        assertThat(letter.text()).contains("Join <us>", "http://localhost:3000/invitations/accept?token=");
        assertThat(letter.html()).contains("Join &lt;us&gt;");
        assertThat(maya.get(LIST + "/{invitationId}", invitation.id()).ok().json("/data"))
                .isEqualTo(invitation.json("/data"));
        assertThat(maya.get(LIST + "?status=pending&search=rosa").ok().number("/pagination/total"))
                .isEqualTo(1);
        assertThat(maya.get("/organizations/current/invitations?status=accepted")
                        .ok()
                        .number("/pagination/total"))
                .isZero();
        assertThat(audited.actionsOf(maya.email())).contains("invitation.created");
    }

    @Test
    void theLinkTellsWhatItOffers() {
        maya.post(LIST, Map.of("email", email, "role", "manager")).created();
        String token = mailbox.await(email, "invites you").token();

        var preview = preview(token);
        assertThat(preview.data("/status")).isEqualTo("valid");
        assertThat(preview.data("/tenant_name")).isEqualTo("Maya Okafor");
        assertThat(preview.data("/role")).isEqualTo("manager");
        assertThat(preview.json("/data/account_exists").asBoolean()).isFalse();
        assertThat(preview("unknown").data("/status")).isEqualTo("not_found");
        assertThat(preview("unknown").data("/tenant_name")).isNull();
        api.anyone().get("/invitations/preview").failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void somebodyNewJoinsWithAConfirmedAddressAndNoTenantOfTheirOwn() {
        maya.post(LIST, Map.of("email", email)).created();
        String token = mailbox.await(email, "invites you").token();

        accept(token).failsWith(422, "VALIDATION_ERROR").naming("first_name", "last_name", "password");
        var session = accept(token, "Rosa", "Diaz", "Crust+Crumb!7").ok();
        assertThat(session.data("/tenant/id")).isEqualTo(maya.tenantId().toString());
        assertThat(session.data("/tenant/role")).isEqualTo("user");
        assertThat(session.json("/data/user/email_verified").asBoolean()).isTrue();
        Member rosa = api.login(email, "Crust+Crumb!7");
        assertThat(rosa.get("/tenants").ok().number("/pagination/total")).isEqualTo(1);
        assertThat(accept(token).failsWith(400, "INVALID_TOKEN").text("/details/status"))
                .isEqualTo("used");
        assertThat(preview(token).data("/status")).isEqualTo("used");
        assertThat(audited.actionsOf(email)).contains("auth.registered", "invitation.accepted");
        maya.post(LIST, Map.of("email", email)).failsWith(409, "ALREADY_MEMBER");
    }

    @Test
    void ofTwoAcceptancesAtOnceOneJoins() {
        maya.post(LIST, Map.of("email", email)).created();
        String token = mailbox.await(email, "invites you").token();

        assertThat(Together.times(
                        3, () -> accept(token, "Rosa", "Diaz", "Crust+Crumb!7").status()))
                .contains(200)
                .doesNotContain(500)
                .satisfies(statuses -> assertThat(statuses.stream().filter(status -> status == 200))
                        .hasSize(1));
    }

    @Test
    void somebodyWithAnAccountMustBeSignedInToIt() {
        Member tomas = api.newTenant().owner();
        maya.post(LIST, Map.of("email", tomas.email(), "role", "guest")).created();
        String token = mailbox.await(tomas.email(), "invites you").token();

        assertThat(preview(token).json("/data/account_exists").asBoolean()).isTrue();
        accept(token).failsWith(401, "UNAUTHORIZED");
        maya.without("X-Tenant-Id")
                .post("/invitations/accept", Map.of("token", token))
                .failsWith(403, "INVITATION_EMAIL_MISMATCH");
        var session = tomas.without("X-Tenant-Id")
                .post("/invitations/accept", Map.of("token", token))
                .ok();
        assertThat(session.data("/tenant/role")).isEqualTo("guest");
        tomas.get("/auth/me").ok();
    }

    @Test
    void sendingAgainReplacesTheLinkAndStartsTheDaysAnew() {
        String id = maya.post(LIST, Map.of("email", email)).created().id();
        String first = mailbox.await(email, "invites you").token();
        maya.post(LIST, Map.of("email", email)).failsWith(409, "DUPLICATE_RESOURCE");
        clock.pass(Duration.ofDays(6));

        Member later = api.login(maya.email(), maya.password());
        later.post(LIST + "/{invitationId}:resend", Map.of(), id).ok();
        String second = mailbox.await(email, "invites you", 2).token();
        assertThat(preview(first).data("/status")).isEqualTo("expired");
        clock.pass(Duration.ofDays(6));
        assertThat(preview(second).data("/status")).isEqualTo("valid");
        clock.pass(Duration.ofDays(2));
        assertThat(accept(second).failsWith(400, "INVALID_TOKEN").text("/details/status"))
                .isEqualTo("expired");
        later = api.login(maya.email(), maya.password());
        assertThat(later.get(LIST + "/{invitationId}", id).ok().data("/status")).isEqualTo("expired");
        later.post(LIST, Map.of("email", email)).created();
        assertThat(audited.actionsOf(maya.email())).contains("invitation.resent");
    }

    @Test
    void anInvitationCanBeTakenBackUntilItIsAccepted() {
        String id = maya.post(LIST, Map.of("email", email)).created().id();
        String token = mailbox.await(email, "invites you").token();

        maya.delete(LIST + "/{invitationId}", id).ok();
        maya.delete(LIST + "/{invitationId}", id).ok();
        assertThat(preview(token).data("/status")).isEqualTo("expired");
        maya.post(LIST + "/{invitationId}:resend", Map.of(), id).failsWith(400, "INVITATION_NOT_PENDING");
        assertThat(audited.actionsOf(maya.email())).containsOnlyOnce("invitation.revoked");

        people.join(maya, "user");
        String accepted = maya.get(LIST + "?status=accepted").ok().data("/0/id");
        maya.delete(LIST + "/{invitationId}", accepted).failsWith(400, "INVITATION_NOT_PENDING");
    }

    @Test
    void onlyAdminsInviteAndNobodyIsInvitedAsOwner() {
        Member manager = people.join(maya, "manager");

        manager.get(LIST).ok();
        manager.post(LIST, Map.of("email", email)).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        people.join(maya, "user").get(LIST).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.post(LIST, Map.of("email", email, "role", "owner")).failsWith(422, "VALIDATION_ERROR");
        maya.post(LIST, Map.of("email", "nobody", "message", "x".repeat(501)))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("email", "message");
        maya.get(LIST + "?status=lost").failsWith(400, "VALIDATION_ERROR");
        maya.get(LIST + "/{invitationId}", "nonsense").failsWith(404, "RESOURCE_NOT_FOUND");
        String id = maya.post(LIST, Map.of("email", email)).created().id();
        api.newTenant().owner().get(LIST + "/{invitationId}", id).failsWith(404, "RESOURCE_NOT_FOUND");
    }

    private Reply preview(String token) {
        return api.anyone().get("/invitations/preview?token=" + token).ok();
    }

    private Reply accept(String token, String... details) {
        var body = new HashMap<String, String>(Map.of("token", token));
        if (details.length > 0) {
            body.putAll(Map.of("first_name", details[0], "last_name", details[1], "password", details[2]));
        }
        return api.anyone().post("/invitations/accept", body);
    }
}
