package com.purposepath.gateway.error;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Puts {@link UnreadableRequests} where the server's own answers pass. */
@Component
class ServerCustomizer implements NettyServerCustomizer {

    private final UnreadableRequests unreadable;

    ServerCustomizer(UnreadableRequests unreadable) {
        this.unreadable = unreadable;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((observer, channel, address) -> {
            if (channel.pipeline().get(NettyPipeline.HttpCodec) != null) {
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, "unreadableRequests", unreadable);
            }
        });
    }
}
