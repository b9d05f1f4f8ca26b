package com.purposepath.common.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.purposepath.common.security.JwtJson;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest extends SampleTest {

    private static final String ANY = "/things/" + UUID.randomUUID();

    @Test
    void aTokenAndItsTenantOpenTheDoor() {
        Answer answer = as("user", "POST", "/things", "{\"title\": \"a\"}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("X-Request-Id")).isNotEmpty();
    }

    @Test
    void withoutATokenNobodyPasses() {
        Answer answer = call("GET", ANY, null, Map.of());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.at("/code")).isEqualTo("UNAUTHORIZED");
    }

    @Test
    void aTokenThatIsNotOursIsRefused() {
        var otherIssuer = ACCOUNT.claims("user");
        otherIssuer.put("iss", "somebody-else");
        var otherAudience = ACCOUNT.claims("user");
        otherAudience.put("aud", "another-product");
        var noRole = ACCOUNT.claims("nobody");
        var ofOtherKey = Jwts.builder()
                .header()
                .keyId("one")
                .and()
                .claims(ACCOUNT.claims("owner"))
                .json(JwtJson.writer())
                .signWith(Jwts.SIG.RS256.keyPair().build().getPrivate())
                .compact();
        var unsigned = Jwts.builder()
                .claims(ACCOUNT.claims("owner"))
                .json(JwtJson.writer())
                .compact();
        var signedWithThePublicKey = Jwts.builder()
                .header()
                .keyId("one")
                .and()
                .claims(ACCOUNT.claims("owner"))
                .json(JwtJson.writer())
                .signWith(Keys.hmacShaKeyFor(ACCOUNT.keys.getPublic().getEncoded()))
                .compact();
        var expired = Jwts.builder()
                .header()
                .keyId("one")
                .and()
                .claims(ACCOUNT.claims("user"))
                .json(JwtJson.writer())
                .expiration(Date.from(Instant.now().minusSeconds(31)))
                .signWith(ACCOUNT.keys.getPrivate())
                .compact();
        var good = ACCOUNT.token("user");

        for (String token : List.of(
                ACCOUNT.token(otherIssuer),
                ACCOUNT.token(otherAudience),
                ACCOUNT.token(noRole),
                ofOtherKey,
                unsigned,
                signedWithThePublicKey,
                expired,
                "rubbish",
                good.substring(0, good.length() - 6) + "AAAAAA",
                good + "x".repeat(9000))) {
            assertThat(call("GET", ANY, null, signedIn(token)).status())
                    .as(token)
                    .isIn(401, 431);
        }
        assertThat(call("GET", ANY, null, signedIn(good)).status()).isEqualTo(404);
    }

    @Test
    void theTenantHeaderMustBeThere() {
        Answer answer = call("GET", ANY, null, Map.of("Authorization", "Bearer " + ACCOUNT.token("user")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/details/field")).isEqualTo("X-Tenant-Id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "not-a-uuid", "1-1-1-1-1"})
    void aMalformedTenantHeaderIs400(String tenant) {
        Answer answer = call(
                "GET", ANY, null, Map.of("Authorization", "Bearer " + ACCOUNT.token("user"), "X-Tenant-Id", tenant));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void anotherTenantIs403() {
        Answer answer = call(
                "GET",
                ANY,
                null,
                Map.of(
                        "Authorization",
                        "Bearer " + ACCOUNT.token("user"),
                        "X-Tenant-Id",
                        UUID.randomUUID().toString()));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code")).isEqualTo("FORBIDDEN");
    }

    @Test
    void aRoleThatIsTooLowIsToldTheOneItNeeds() {
        Answer answer = as("user", "DELETE", ANY, null);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code")).isEqualTo("INSUFFICIENT_PERMISSIONS");
        assertThat(answer.at("/details/requiredRole")).isEqualTo("manager");
        assertThat(as("owner", "DELETE", ANY, null).status()).isEqualTo(200);
    }

    @Test
    void aFeatureThatThePlanLacksIsNamed() {
        Answer answer = as("owner", "POST", ANY + ":poke", "{}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code")).isEqualTo("FEATURE_NOT_AVAILABLE");
        assertThat(answer.at("/details/feature")).isEqualTo("realtime");
    }

    @Test
    void accessIsJudgedBeforeTheBodyIsLookedAt() {
        assertThat(as("guest", "POST", "/things", "{ broken").at("/code")).isEqualTo("INSUFFICIENT_PERMISSIONS");
    }

    @Test
    void aPublicOperationDoesNotLookAtTheToken() {
        assertThat(call("GET", "/public/echo?goalIds=a", null, Map.of("Authorization", "Bearer rubbish"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aStreamTakesTheTokenFromTheQueryAndNothingElseDoes() {
        String query = "?access_token=" + ACCOUNT.token("user") + "&tenant=" + ACCOUNT.tenant;

        assertThat(call("GET", "/stream" + query, null, Map.of("Accept", "text/event-stream"))
                        .status())
                .isEqualTo(200);
        assertThat(call("GET", ANY + query, null, Map.of()).status()).isEqualTo(401);
    }

    @Test
    void anEndedSessionIsOutWithinSeconds() {
        var claims = ACCOUNT.claims("user");
        String token = ACCOUNT.token(claims);
        assertThat(call("GET", ANY, null, signedIn(token)).status()).isEqualTo(404);

        ACCOUNT.end(UUID.fromString((String) claims.get("sid")));

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(call("GET", ANY, null, signedIn(token)).status())
                                .isEqualTo(401));
    }

    @Test
    void aMalformedIdIsAnUnknownOne() {
        Answer answer = as("user", "GET", "/things/rubbish", null);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/details/resourceType")).isEqualTo("Thing");
        assertThat(answer.at("/details/resourceId")).isEqualTo("rubbish");
    }

    @Test
    void aChangeMeantForAnotherVersionIsRefused() {
        var headers = new java.util.HashMap<>(signedIn(ACCOUNT.token("user")));
        headers.put("If-Match", "\"2\"");
        assertThat(call("PUT", ANY, "{}", headers).status()).isEqualTo(412);
        headers.put("If-Match", "W/\"3\"");
        assertThat(call("PUT", ANY, "{}", headers).status()).isEqualTo(412);
        headers.put("If-Match", "\"2\", \"3\"");
        assertThat(call("PUT", ANY, "{}", headers).status()).isEqualTo(200);
        headers.put("If-Match", "3");
        assertThat(call("PUT", ANY, "{}", headers).status()).isEqualTo(400);
    }

    @Test
    void browsersOfAllowedOriginsMayCallAndOthersMayNot() {
        Answer allowed = call("GET", "/public/echo?goalIds=a", null, Map.of("Origin", "http://localhost:3000"));
        assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo("http://localhost:3000");
        assertThat(allowed.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(allowed.header("Access-Control-Expose-Headers")).contains("ETag");
        Answer refused = call("GET", "/public/echo?goalIds=a", null, Map.of("Origin", "http://evil.example"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/code")).isEqualTo("FORBIDDEN");
    }
}
