package com.purposepath.gateway.routing;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.request.RequestProperties;
import com.purposepath.gateway.FilterOrder;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses a body over the limit before it is read where its length is announced, else as soon as too much of it has come. */
@Component
@Order(FilterOrder.BODY_LIMIT)
@EnableConfigurationProperties(RequestProperties.class)
class BodyLimitFilter implements WebFilter {

    private final RequestProperties limits;

    BodyLimitFilter(RequestProperties limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        DataSize limit = limitOf(exchange);
        if (request.getHeaders().getContentLength() > limit.toBytes()) {
            return Mono.error(endingConversation(request, tooLarge(limit)));
        }
        if (!request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
            return chain.filter(exchange);
        }
        return chain.filter(
                exchange.mutate().request(new Counted(request, limit)).build());
    }

    private DataSize limitOf(ServerWebExchange exchange) {
        boolean takesUploads = Destination.of(exchange)
                .map(destination -> destination.operation().upload())
                .orElse(false);
        String type = exchange.getRequest().getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        boolean upload = takesUploads && type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
        return upload ? limits.maxUpload() : limits.maxBody();
    }

    private static ApiException tooLarge(DataSize limit) {
        return CommonError.PAYLOAD_TOO_LARGE.exception(
                "The body may have at most %d KiB".formatted(limit.toKilobytes()));
    }

    /**
     * A client that waits for permission to send will not send now, so what comes next on its connection would be taken for the body. Any other client is sending
     * already; hanging up on it would lose the answer, so the rest is read and dropped.
     */
    private static ApiException endingConversation(ServerHttpRequest request, ApiException refusal) {
        return request.getHeaders().containsHeader(HttpHeaders.EXPECT)
                ? refusal.header(HttpHeaders.CONNECTION, "close")
                : refusal;
    }

    private static final class Counted extends ServerHttpRequestDecorator {

        private final DataSize limit;

        Counted(ServerHttpRequest request, DataSize limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            var count = new AtomicLong();
            return super.getBody().doOnNext(piece -> {
                if (count.addAndGet(piece.readableByteCount()) > limit.toBytes()) {
                    DataBufferUtils.release(piece);
                    throw tooLarge(limit);
                }
            });
        }
    }
}
