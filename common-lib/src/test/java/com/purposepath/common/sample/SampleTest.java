package com.purposepath.common.sample;

import com.purposepath.localpostgres.Database;
import com.purposepath.localpostgres.LocalPostgres;
import com.purposepath.localpostgres.PostgresSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One sample service over HTTP, one real PostgreSQL, one account-service, for all tests of this folder. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = SampleApplication.class)
abstract class SampleTest {

    static final LocalPostgres POSTGRES = LocalPostgres.start(PostgresSettings.forTests());
    static final Database DATABASE = POSTGRES.databases().prepare("sample", "owner-secret", "app-secret");
    static final Account ACCOUNT = account();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(POSTGRES::close));
    }

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::url);
        registry.add("DATABASE_USER", DATABASE::appUser);
        registry.add("DATABASE_PASSWORD", DATABASE::appPassword);
        registry.add("DATABASE_OWNER_USER", DATABASE::ownerUser);
        registry.add("DATABASE_OWNER_PASSWORD", DATABASE::ownerPassword);
        registry.add("ACCOUNT_URL", ACCOUNT::url);
    }

    Answer call(String method, String path, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    Answer as(String role, String method, String path, String body) {
        return call(method, path, body, signedIn(ACCOUNT.token(role)));
    }

    static Map<String, String> signedIn(String token) {
        return Map.of("Authorization", "Bearer " + token, "X-Tenant-Id", ACCOUNT.tenant.toString());
    }

    private static Account account() {
        try {
            return new Account();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String at(String pointer) {
            return json().at(pointer).asString();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
