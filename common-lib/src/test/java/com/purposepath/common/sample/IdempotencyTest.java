package com.purposepath.common.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class IdempotencyTest extends SampleTest {

    private final Map<String, Object> claims = ownTenant();
    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameKeyWithTheSameBodyGivesTheFirstAnswer() {
        Answer first = create("{\"title\": \"a\"}");
        Answer second = create("{\"title\": \"a\"}");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        create("{\"title\": \"a\"}");
        Answer second = create("{\"title\": \"b\"}");

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.at("/code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aFailureIsNotKeptAndChangesNothing() {
        assertThat(create("{\"title\": \"refused\"}").status()).isEqualTo(400);
        assertThat(create("{\"title\": \"\"}").status()).isEqualTo(422);
        assertThat(count()).isZero();
        assertThat(create("{\"title\": \"a\"}").status()).isEqualTo(201);
    }

    @Test
    void repeatsAtTheSameTimeMakeOne() throws Exception {
        var answers = new ArrayList<Future<Answer>>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                answers.add(pool.submit(() -> create("{\"title\": \"a\"}")));
            }
        }
        for (var answer : answers) {
            assertThat(answer.get().status()).isEqualTo(201);
            assertThat(answer.get().response().body())
                    .isEqualTo(answers.getFirst().get().response().body());
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void theKeyOfSomebodyElseIsAnotherKey() {
        create("{\"title\": \"a\"}");
        var other = new HashMap<>(claims);
        other.put("sub", UUID.randomUUID().toString());

        assertThat(create("{\"title\": \"b\"}", other).status()).isEqualTo(201);
        assertThat(count()).isEqualTo(2);
    }

    private Answer create(String body) {
        return create(body, claims);
    }

    private Answer create(String body, Map<String, Object> who) {
        var headers = headers(who);
        headers.put("Idempotency-Key", key);
        return call("POST", "/things", body, headers);
    }

    private int count() {
        return call("GET", "/things", null, headers(claims)).json().get("data").size();
    }

    private static Map<String, String> headers(Map<String, Object> who) {
        var headers = new HashMap<>(signedIn(ACCOUNT.token(who)));
        headers.put("X-Tenant-Id", (String) who.get("tenant_id"));
        return headers;
    }

    private static Map<String, Object> ownTenant() {
        var claims = ACCOUNT.claims("user");
        claims.put("tenant_id", UUID.randomUUID().toString());
        return claims;
    }
}
