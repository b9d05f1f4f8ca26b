package com.purposepath.common.client;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.request.RequestId;
import com.purposepath.common.security.CurrentUser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.slf4j.MDC;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * Makes clients of sibling services out of {@code @HttpExchange} interfaces that their consumers own. A call goes out with the caller's
 * own token, tenant and request id; a sibling that cannot be reached is 503 {@code SERVICE_UNAVAILABLE} after one more try of a GET.
 */
public final class ServiceClients {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(5);

    private final RestClient.Builder builder;

    public ServiceClients(RestClient.Builder builder) {
        this.builder = builder;
    }

    /** A client of the service at {@code baseUrl}; its methods throw 503 when that does not answer within five seconds. */
    public <T> T create(Class<T> exchanges, String baseUrl) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        var client = builder.clone()
                .baseUrl(baseUrl)
                .requestFactory(requests)
                .requestInterceptor(ServiceClients::onBehalfOfTheCaller)
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(exchanges);
    }

    private static ClientHttpResponse onBehalfOfTheCaller(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        CurrentUser user = CurrentUser.find();
        String token = CurrentUser.accessToken();
        if (user != null && token != null) {
            request.getHeaders().setBearerAuth(token);
            request.getHeaders().set("X-Tenant-Id", user.tenantId().toString());
        }
        request.getHeaders().set(RequestId.HEADER, RequestId.acceptOrMake(MDC.get(RequestId.MDC_KEY)));
        return send(request, body, execution, request.getMethod() == HttpMethod.GET);
    }

    private static ClientHttpResponse send(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution, boolean onceMore) {
        try {
            return execution.execute(request, body);
        } catch (IOException away) {
            if (onceMore) {
                return send(request, body, execution, false);
            }
            throw CommonError.SERVICE_UNAVAILABLE.exception().retryAfter(5);
        }
    }
}
