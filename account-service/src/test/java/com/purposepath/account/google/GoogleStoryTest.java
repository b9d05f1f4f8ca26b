package com.purposepath.account.google;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.account.MovableClock;
import com.purposepath.account.mfa.Authenticator;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceTest(
        value = "account",
        properties = {
            "account.google.client-ids=another.apps.example,purposepath.apps.example",
            "account.google.issuers=https://issuer.example"
        })
class GoogleStoryTest {

    static final TestIssuer ISSUER = new TestIssuer();

    @DynamicPropertySource
    static void testIssuer(DynamicPropertyRegistry registry) {
        registry.add("account.google.keys-url", ISSUER::keysUrl);
    }

    final Api api;
    final Audited audited;
    final Mailbox mailbox;
    final MovableClock clock;
    final Authenticator app;
    final JdbcClient jdbc;
    final String email = "maya." + UUID.randomUUID() + "@purposepath.example";

    GoogleStoryTest(Api api, Audited audited, Mailbox mailbox, MovableClock clock, Authenticator app, JdbcClient jdbc) {
        this.api = api;
        this.audited = audited;
        this.mailbox = mailbox;
        this.clock = clock;
        this.app = app;
        this.jdbc = jdbc;
    }

    @AfterEach
    void backToNow() {
        ISSUER.away(false);
        clock.reset();
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void whoIsNewGetsAnAccountAndATenant() {
        var session = login(claims()).ok();

        assertThat(session.data("/user/email")).isEqualTo(email);
        assertThat(session.data("/user/first_name")).isEqualTo("Maya");
        assertThat(session.data("/user/last_name")).isEqualTo("Okafor");
        assertThat(session.data("/user/avatar_url")).isEqualTo("https://pictures.example/maya.png");
        assertThat(session.data("/user/email_verified")).isEqualTo("true");
        assertThat(session.data("/tenant/name")).isEqualTo("Maya Okafor");
        assertThat(session.data("/tenant/role")).isEqualTo("owner");
        assertThat(audited.actionsOf(email)).contains("auth.registered", "auth.login_succeeded");
        mailbox.await(email, "trial");
        var me = signedIn(session).get("/auth/me").ok();
        assertThat(me.data("/has_password")).isEqualTo("false");
    }

    @Test
    void missingNamesAreEmpty() {
        var claims = claims();
        claims.remove("given_name");
        claims.remove("family_name");
        claims.put("picture", "javascript:alert(1)");

        var session = login(claims).ok();
        assertThat(session.data("/user/first_name")).isEmpty();
        assertThat(session.data("/user/last_name")).isEmpty();
        assertThat(session.data("/user/avatar_url")).isNull();
        assertThat(session.data("/tenant/name")).isEqualTo(email);
    }

    @Test
    void aKnownGoogleAccountSignsInItsUserAlsoAfterItsAddressChanged() {
        var claims = claims();
        String user = login(claims).ok().data("/user/user_id");

        claims.put("email", "other." + email);
        var again = login(claims).ok();

        assertThat(again.data("/user/user_id")).isEqualTo(user);
        assertThat(again.data("/user/email")).isEqualTo(email);
    }

    @Test
    void ofManyFirstSignInsAtOnceOneMakesTheAccount() {
        var token = ISSUER.sign(claims());
        var users = Together.times(4, () -> send(token).ok().data("/user/user_id"));
        assertThat(users.stream().distinct()).hasSize(1);
    }

    @Test
    void anAccountWithTheSameConfirmedAddressIsLinkedAndKeepsItsPassword() {
        Member maya = registered();
        api.anyone()
                .post(
                        "/auth/confirm-email",
                        Map.of("token", mailbox.await(email, "Confirm").token()))
                .ok();

        var session = login(claims()).ok();

        assertThat(session.data("/user/user_id")).isEqualTo(maya.userId().toString());
        assertThat(session.data("/user/first_name")).isEqualTo("Mia");
        assertThat(audited.actionsOf(email)).contains("auth.google_linked");
        maya.get("/auth/me").ok();
        api.login(email, "Rye&Barley9").get("/auth/me").ok();
    }

    @Test
    void whoNeverConfirmedTheAddressLosesPasswordSessionsAndSecondFactor() {
        Member squatter = registered();
        app.enroll(squatter);

        var session = login(claims()).ok();

        assertThat(session.data("/user/user_id")).isEqualTo(squatter.userId().toString());
        assertThat(session.data("/user/email_verified")).isEqualTo("true");
        squatter.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        api.anyone()
                .post("/auth/login", Map.of("email", email, "password", "Rye&Barley9"))
                .failsWith(401, "INVALID_CREDENTIALS");
    }

    @Test
    void aSecondFactorIsAskedForHereToo() {
        var claims = claims();
        var first = login(claims).ok();
        var maya = signedIn(first);
        var enrolled = app.enroll(maya);

        var challenge = login(claims).ok();
        assertThat(challenge.data("/mfa_required")).isEqualTo("true");
        var answer = Map.of(
                "challenge_token",
                challenge.data("/challenge_token"),
                "code",
                enrolled.recoveryCodes().getFirst());
        api.anyone().post("/auth/mfa/challenge", answer).ok();
    }

    @Test
    void tokensThatProveNothingAreRefused() {
        send("nonsense").failsWith(401, "INVALID_TOKEN");
        send(ISSUER.forge(claims())).failsWith(401, "INVALID_TOKEN");
        clock.pass(Duration.ofSeconds(5));
        send(ISSUER.signUnknown(claims())).failsWith(401, "INVALID_TOKEN");
        refused("iss", "https://elsewhere.example");
        refused("aud", "somebody.else.example");
        refused("exp", clock.instant().minusSeconds(60).getEpochSecond());
        for (String claim : new String[] {"iss", "aud", "exp", "sub", "email"}) {
            var claims = claims();
            claims.remove(claim);
            login(claims).failsWith(401, "INVALID_TOKEN");
        }
        login(claims()).ok();
    }

    @Test
    void anAddressThatGoogleHasNotVerifiedOpensNothing() {
        var claims = claims();
        claims.put("email_verified", false);
        login(claims).failsWith(403, "EMAIL_NOT_VERIFIED");
        claims.remove("email_verified");
        login(claims).failsWith(403, "EMAIL_NOT_VERIFIED");
    }

    @Test
    void whoIsSuspendedStaysOut() {
        var claims = claims();
        login(claims).ok();
        jdbc.sql("update app_user set suspended_at = now() where email = :email")
                .param("email", email)
                .update();
        login(claims).failsWith(403, "ACCOUNT_SUSPENDED");
        assertThat(audited.actionsOf(email)).contains("auth.login_failed");
    }

    @Test
    void aTenantCanBeAskedFor() {
        var claims = claims();
        String own = login(claims).ok().data("/tenant/id");
        String token = ISSUER.sign(claims);
        var session = api.anyone()
                .post("/auth/google", Map.of("token", token, "tenant_id", own))
                .ok();
        assertThat(session.data("/tenant/id")).isEqualTo(own);
        api.anyone()
                .post(
                        "/auth/google",
                        Map.of("token", token, "tenant_id", api.newTenant().id()))
                .failsWith(403, "FORBIDDEN");
    }

    @Test
    void newKeysAreFetchedAndKnownOnesAreGoodWhileGoogleIsAway() {
        login(claims()).ok();
        int before = ISSUER.fetches.get();
        login(claims()).ok();
        assertThat(ISSUER.fetches).hasValue(before);

        ISSUER.away(true);
        clock.pass(Duration.ofHours(2));
        login(claims()).ok();
        ISSUER.rotate();
        clock.pass(Duration.ofSeconds(6));
        login(claims()).failsWith(503, "SERVICE_UNAVAILABLE");

        ISSUER.away(false);
        clock.pass(Duration.ofSeconds(6));
        login(claims()).ok();
    }

    @Test
    void badBodiesAreRefused() {
        api.anyone()
                .post("/auth/google", Map.of())
                .failsWith(422, "VALIDATION_ERROR")
                .naming("token");
        api.anyone().post("/auth/google", "[]").failsWith(400, "VALIDATION_ERROR");
    }

    private Member signedIn(Reply session) {
        return api.anyone().withToken(session.data("/access_token")).with("X-Tenant-Id", session.data("/tenant/id"));
    }

    private void refused(String claim, Object value) {
        var claims = claims();
        claims.put(claim, value);
        login(claims).failsWith(401, "INVALID_TOKEN");
    }

    private Member registered() {
        api.anyone()
                .post(
                        "/auth/register",
                        Map.of("email", email, "password", "Rye&Barley9", "first_name", "Mia", "last_name", "Okafor"))
                .created();
        return api.login(email, "Rye&Barley9");
    }

    private HashMap<String, Object> claims() {
        return new HashMap<>(TestIssuer.claims(email, clock.instant()));
    }

    private Reply login(Map<String, Object> claims) {
        return send(ISSUER.sign(claims));
    }

    private Reply send(String token) {
        return api.anyone().post("/auth/google", Map.of("token", token));
    }
}
