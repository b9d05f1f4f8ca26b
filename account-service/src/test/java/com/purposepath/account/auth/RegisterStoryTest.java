package com.purposepath.account.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class RegisterStoryTest {

    final Api api;
    final Member anyone;
    final Mailbox mailbox;
    final Audited audited;
    final String email = "rosa." + UUID.randomUUID() + "@purposepath.example";

    RegisterStoryTest(Api api, Mailbox mailbox, Audited audited) {
        this.api = api;
        this.anyone = api.anyone();
        this.mailbox = mailbox;
        this.audited = audited;
    }

    @Test
    void whoRegistersIsSignedInAndOwnsATenantOnTrial() {
        var reply = anyone.post("/auth/register", rosa()).created();

        assertThat(reply.location()).isEqualTo("/users/" + reply.data("/user/user_id"));
        assertThat(reply.data("/tenant/name")).isEqualTo("Rosa Diaz");
        assertThat(reply.data("/tenant/role")).isEqualTo("owner");
        assertThat(reply.json("/data/user/email_verified").asBoolean()).isFalse();
        assertThat(audited.actionsOf(email)).containsExactlyInAnyOrder("auth.registered", "trial.started");
        assertThat(mailbox.await(email, "Confirm").text())
                .contains("Hello Rosa", "http://localhost:3000/confirm-email?token=");
        assertThat(mailbox.await(email, "trial").html()).contains("Professional");
    }

    @Test
    void theAddressIsKeptInLowerCaseAndTakenInAnyCase() {
        anyone.post("/auth/register", with("email", email.toUpperCase(java.util.Locale.ROOT)))
                .created();

        assertThat(anyone.post("/auth/register", rosa())
                        .failsWith(409, "EMAIL_ALREADY_EXISTS")
                        .text("/details/field"))
                .isEqualTo("email");
    }

    @Test
    void ofTwoWhoRegisterOneAddressAtOnceOneGetsIt() {
        Supplier<Integer> attempt = () -> anyone.post("/auth/register", rosa()).status();

        assertThat(Together.times(4, attempt)).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void everyInvalidFieldIsNamed() {
        anyone.post("/auth/register", Map.of("email", "nobody", "password", "short", "first_name", " ", "phone", "12"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("email", "password", "first_name", "last_name", "phone");
        anyone.post("/auth/register", "{\"email\":").failsWith(400, "VALIDATION_ERROR");
        anyone.post("/auth/register", with("first_name", 7)).failsWith(400, "VALIDATION_ERROR");
        anyone.post("/auth/register", with("first_name", "x".repeat(10_000)))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("first_name");
    }

    @Test
    void passwordsAgainstTheRulesAreRefused() {
        for (String password : List.of(
                "Sh0rt!x", "no-capital9!", "NO-SMALL9!", "NoDigits!!", "NoSpecial99", "Aa1!" + "x".repeat(125))) {
            anyone.post("/auth/register", with("password", password))
                    .failsWith(422, "VALIDATION_ERROR")
                    .naming("password");
        }
        String address = "Maya1!" + email;
        var wish = with("password", address);
        wish.put("email", address);
        anyone.post("/auth/register", wish).failsWith(422, "VALIDATION_ERROR").naming("password");
    }

    @Test
    void allCharactersOfALongPasswordOfEmojiCount() {
        String emoji = "Aa1!" + "🥐".repeat(123);
        anyone.post("/auth/register", with("password", emoji + "🍞")).created();

        anyone.post("/auth/login", Map.of("email", email, "password", emoji + "🥖"))
                .failsWith(401, "INVALID_CREDENTIALS");
        anyone.post("/auth/login", Map.of("email", email, "password", emoji + "🍞"))
                .ok();
    }

    @Test
    void aRepeatWithTheSameKeyGetsTheFirstAnswer() {
        Member careful = anyone.with("Idempotency-Key", UUID.randomUUID().toString());
        var first = careful.post("/auth/register", rosa()).created();

        var again = careful.post("/auth/register", rosa()).created();
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.location()).isEqualTo(first.location());
        careful.post("/auth/register", with("first_name", "Other")).failsWith(422, "IDEMPOTENCY_KEY_REUSED");
        api.login(email, "Crust+Crumb!7").get("/user/features").ok();
    }

    @Test
    void linksLeadToAnAllowedFrontEndOnly() {
        anyone.with("X-Frontend-Base-Url", "https://evil.example/x")
                .post("/auth/register", rosa())
                .created();

        assertThat(mailbox.await(email, "Confirm").text())
                .contains("http://localhost:3000/confirm-email")
                .doesNotContain("evil");
    }

    @Test
    void camelCaseIsUnderstoodAndSpokenOnDemand() {
        var reply = anyone.inCamelCase()
                .under("/api/v1/api")
                .post(
                        "/auth/register",
                        Map.of(
                                "email",
                                email,
                                "password",
                                "Crust+Crumb!7",
                                "firstName",
                                "Rosa",
                                "lastName",
                                "Diaz",
                                "tenantName",
                                "Rosa's"));

        reply.created();
        assertThat(reply.data("/user/firstName")).isEqualTo("Rosa");
        assertThat(reply.data("/tenant/name")).isEqualTo("Rosa's");
        assertThat(reply.location()).startsWith("/api/v1/api/users/");
    }

    private Map<String, Object> rosa() {
        return with("phone", "(415) 555-0123");
    }

    private Map<String, Object> with(String field, Object value) {
        var wish = new HashMap<String, Object>(
                Map.of("email", email, "password", "Crust+Crumb!7", "first_name", "Rosa", "last_name", "Diaz"));
        wish.put(field, value);
        return wish;
    }
}
