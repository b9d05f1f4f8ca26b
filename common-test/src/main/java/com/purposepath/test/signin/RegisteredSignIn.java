package com.purposepath.test.signin;

import com.purposepath.test.contract.Exchange;
import com.purposepath.test.http.Http;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registers people with account-service, itself or behind the gateway.
 *
 * @param service {@code account} when talking to it directly; null behind the gateway
 * @param account address under which its paths are
 */
public record RegisteredSignIn(@Nullable String service, Supplier<URI> account) implements SignIn {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PASSWORD = "Rye&Barley9";

    @Override
    public Identity newOwner() {
        String email = "maya." + UUID.randomUUID() + "@purposepath.example";
        var body = Map.of("email", email, "password", PASSWORD, "first_name", "Maya", "last_name", "Okafor");
        return identity(post("/auth/register", body, 201), PASSWORD);
    }

    /** Signs in somebody who is registered. */
    public Identity login(String email, String password) {
        return identity(post("/auth/login", Map.of("email", email, "password", password), 200), password);
    }

    @Override
    public Identity newMember(UUID tenant, String role) {
        throw new UnsupportedOperationException(
                "account-service decides who is a member: invite and accept in the test");
    }

    @Override
    public Identity claiming(Identity person, UnaryOperator<Claims> change) {
        throw new UnsupportedOperationException("account-service decides what its tokens say");
    }

    @Override
    public void end(Identity person) {
        throw new UnsupportedOperationException("account-service ends sessions: log out in the test");
    }

    private JsonNode post(String path, Map<String, String> body, int expected) {
        Exchange exchange = Http.send(
                service,
                HttpRequest.newBuilder(URI.create(account.get() + path))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build());
        if (exchange.status() != expected) {
            throw new AssertionError(exchange + ", expected " + expected + ": " + exchange.text());
        }
        return exchange.json().path("data");
    }

    private static Identity identity(JsonNode session, String password) {
        return new Identity(
                UUID.fromString(session.path("tenant").path("id").asString()),
                UUID.fromString(session.path("user").path("user_id").asString()),
                session.path("user").path("email").asString(),
                password,
                session.path("access_token").asString(),
                session.path("refresh_token").asString(),
                null);
    }
}
