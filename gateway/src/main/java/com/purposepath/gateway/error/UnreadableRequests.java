package com.purposepath.gateway.error;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.error.ErrorBody;
import com.purposepath.common.request.RequestId;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts the error envelope into what the server answers to requests that it cannot read; they never reach a filter. */
@Component
@Sharable
class UnreadableRequests extends ChannelOutboundHandlerAdapter {

    private final JsonMapper mapper;

    UnreadableRequests(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (message instanceof FullHttpResponse response && isBare(response)) {
            response.release();
            super.write(context, explained(response), promise);
        } else {
            super.write(context, message, promise);
        }
    }

    /** An answer of ours carries the request id. */
    private static boolean isBare(FullHttpResponse response) {
        return response.status().code() >= 400
                && !response.content().isReadable()
                && !response.headers().contains(RequestId.HEADER);
    }

    private FullHttpResponse explained(FullHttpResponse bare) {
        byte[] body = mapper.writeValueAsBytes(ErrorBody.of(failure(bare.status())));
        var response = new DefaultFullHttpResponse(bare.protocolVersion(), bare.status(), Unpooled.wrappedBuffer(body));
        response.headers()
                .setAll(bare.headers())
                .set(HttpHeaderNames.CONTENT_TYPE, "application/json")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set("X-Content-Type-Options", "nosniff")
                .set(RequestId.HEADER, RequestId.acceptOrMake(null));
        return response;
    }

    private static ApiException failure(HttpResponseStatus status) {
        return CommonError.MALFORMED_REQUEST.exception(
                switch (status.code()) {
                    case 414 -> "The address is too long";
                    case 431 -> "The headers are too large";
                    default -> "The request cannot be read";
                });
    }
}
