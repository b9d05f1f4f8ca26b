package com.purposepath.account.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.MovableClock;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest("account")
class KeyRotationTest {

    final Api api;
    final MovableClock clock;
    final KeyRotation rotation;
    final KeyStore store;
    final JdbcClient jdbc;

    KeyRotationTest(Api api, MovableClock clock, KeyRotation rotation, KeyStore store, JdbcClient jdbc) {
        this.api = api;
        this.clock = clock;
        this.rotation = rotation;
        this.store = store;
        this.jdbc = jdbc;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        jdbc.sql("delete from signing_key where signs_from > now()").update();
    }

    @Test
    void theNextKeyIsListedBeforeItSignsAndTheOldOneUntilItsTokensAreGone() {
        Member maya = api.newTenant().owner();
        String old = kidOf(maya.token());
        assertThat(listed()).first().isEqualTo(old);

        clock.pass(Duration.ofDays(29).plusHours(1));
        rotation.rotate();
        clock.pass(Duration.ofMinutes(1));
        assertThat(listed()).hasSize(2).first().isEqualTo(old);
        String next = listed().getLast();
        assertThat(kidOf(refreshed(maya))).isEqualTo(old);

        clock.pass(Duration.ofDays(1));
        assertThat(listed()).containsExactly(next, old);
        assertThat(kidOf(api.newTenant().owner().token())).isEqualTo(next);

        clock.pass(KeyRing.LISTED_AFTER_RETIRING);
        assertThat(listed()).containsExactly(next);
    }

    @Test
    void replicasThatStartTogetherMakeNoSecondKey() {
        int before = store.load().keys().size();

        Together.times(4, rotation::rotate);
        assertThat(store.load().keys()).hasSize(before);
    }

    @Test
    void thePrivateHalfIsNotReadableInTheDatabase() {
        var key = store.load().keys().getLast();
        byte[] stored = jdbc.sql("select private_key from signing_key where kid = :kid")
                .param("kid", key.kid())
                .query(byte[].class)
                .single();

        assertThat(Base64.getEncoder().encodeToString(stored))
                .doesNotContain(Base64.getEncoder()
                        .encodeToString(key.privateKey().getEncoded())
                        .substring(40, 80));
        assertThat(stored).hasSizeGreaterThan(key.privateKey().getEncoded().length);
    }

    private String refreshed(Member member) {
        return api.anyone()
                .post("/auth/refresh", Map.of("refresh_token", member.refreshToken()))
                .ok()
                .data("/access_token");
    }

    private List<String> listed() {
        var reply = api.anyone().get("/.well-known/jwks.json").ok();
        assertThat(reply.header("Cache-Control")).contains("max-age=300", "public");
        return StreamSupport.stream(reply.json("/keys").spliterator(), false)
                .map(key -> key.path("kid").asString())
                .toList();
    }

    private static String kidOf(String token) {
        String header = new String(
                Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))),
                java.nio.charset.StandardCharsets.UTF_8);
        return header.replaceAll(".*\"kid\":\"([^\"]+)\".*", "$1");
    }
}
