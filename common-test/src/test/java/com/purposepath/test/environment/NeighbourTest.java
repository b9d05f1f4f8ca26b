package com.purposepath.test.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NeighbourTest {

    final HttpClient client = HttpClient.newHttpClient();
    final Neighbour account = Neighbour.of("account");
    final UUID tenant = UUID.randomUUID();

    @Test
    void itsKeysVerifyOurTokensAndNoOthers() throws Exception {
        assertThat(verifies(TestTokens.sign(Map.of("sub", "maya")))).isTrue();
        assertThat(verifies(TestTokens.forge(Map.of("sub", "maya")))).isFalse();
    }

    @Test
    void itSaysForEachTenantWhatItWasTold() throws Exception {
        var foundation =
                new HashMap<String, Object>(Map.of("businessName", "Northwind", "coreValues", new String[] {"Craft"}));
        foundation.putAll(Map.of("vision", "Bread", "purpose", "Mornings"));
        foundation.put("targetMarket", null);
        foundation.put("valueProposition", null);
        account.answers(tenant, "GET /business/foundation", 200, Map.of("success", true, "data", foundation));

        assertThat(get("/business/foundation", tenant).statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/business/foundation", tenant).body()).contains("Northwind");
        assertThat(get("/business/foundation", UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(account.asked(tenant)).containsExactly("GET /business/foundation", "GET /business/foundation");
    }

    @Test
    void itCannotBeToldNonsense() {
        assertThatThrownBy(() -> account.answers(tenant, "GET /business/foundation", 200, Map.of("success", true)))
                .hasMessageContaining("would never answer");
        assertThatThrownBy(() -> account.answers(tenant, "GET /nowhere", 200, Map.of()))
                .hasMessageContaining("is not in contract/account.yaml");
    }

    @Test
    void duringAnOutageItHangsUp() throws Exception {
        try (var outage = account.outage()) {
            assertThat(outage).isNotNull();
            assertThatThrownBy(() -> get("/business/foundation", tenant)).isInstanceOf(IOException.class);
        }
        assertThat(get("/business/foundation", tenant).statusCode()).isEqualTo(404);
    }

    @Test
    void endingASessionReturnsWhenAReaderHasTakenItIn() throws Exception {
        UUID session = UUID.randomUUID();
        var ended = CompletableFuture.runAsync(() -> account.endSession(session));

        String cursor = "0";
        boolean listed = false;
        while (!listed) {
            JsonNode data = JsonMapper.shared()
                    .readTree(get("/internal/revoked-sessions?since=" + cursor, tenant)
                            .body())
                    .path("data");
            listed = data.toString().contains(session.toString());
            cursor = data.path("cursor").asString();
        }
        assertThat(ended).isNotDone();
        get("/internal/revoked-sessions?since=" + cursor, tenant);

        assertThatCode(ended::join).doesNotThrowAnyException();
    }

    private HttpResponse<String> get(String path, UUID tenantId) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(account.url() + path))
                .header("X-Tenant-Id", tenantId.toString())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private boolean verifies(String token) throws Exception {
        JsonNode key = JsonMapper.shared()
                .readTree(get("/.well-known/jwks.json", tenant).body())
                .path("keys")
                .path(0);
        int dot = token.lastIndexOf('.');
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key.path("n")), number(key.path("e")))));
        signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)));
    }

    private static BigInteger number(JsonNode encoded) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(encoded.asString()));
    }
}
