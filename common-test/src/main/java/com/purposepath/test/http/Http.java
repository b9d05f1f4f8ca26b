package com.purposepath.test.http;

import com.purposepath.test.contract.ContractAssertions;
import com.purposepath.test.contract.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The one HTTP client of the tests. */
public final class Http {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private Http() {}

    /**
     * Sends a request and checks the answer.
     *
     * @param service whose contract counts; null behind the gateway, where the path says it
     * @throws AssertionError when the answer differs from the contract, or does not come within 30 s
     */
    public static Exchange send(@Nullable String service, HttpRequest request) {
        Exchange exchange = exchange(service, request, await(request, BodyHandlers.ofByteArray()));
        ContractAssertions.check(exchange);
        return exchange;
    }

    /** Opens a stream, whose body the caller reads and closes. */
    public static HttpResponse<InputStream> open(HttpRequest request) {
        return await(request, BodyHandlers.ofInputStream());
    }

    /** What was asked and answered, in the terms of the contract. */
    public static Exchange exchange(@Nullable String service, HttpRequest request, HttpResponse<?> response) {
        return new Exchange(
                service,
                request.method(),
                request.uri().getPath(),
                request.uri().getQuery(),
                request.headers(),
                response.statusCode(),
                response.headers(),
                response.body() instanceof byte[] body ? body : new byte[0]);
    }

    private static <T> HttpResponse<T> await(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        var answer = CLIENT.sendAsync(request, handler);
        try {
            return answer.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new AssertionError(request + " was not answered within " + LIMIT, e);
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException(request + " failed", e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
