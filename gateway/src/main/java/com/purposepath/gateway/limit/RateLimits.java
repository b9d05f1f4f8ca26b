package com.purposepath.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.purposepath.gateway.access.Caller;
import com.purposepath.gateway.request.Client;
import io.netty.util.NetUtil;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Counts the requests of each caller. */
@Component
class RateLimits {

    private static final int IPV6_NETWORK_BYTES = 8;

    private final RateLimitProperties properties;
    private final Clock clock;
    private final Cache<String, Window> windows;

    RateLimits(RateLimitProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.windows = Caffeine.newBuilder()
                .expireAfterWrite(properties.window())
                .maximumSize(properties.callers())
                .build();
    }

    Window.Count count(Caller caller, Client client) {
        return switch (caller) {
            case Caller.Member(var user) ->
                window("user " + user.userId())
                        .count(properties.topTiers().contains(user.tier()) ? properties.topTier() : properties.user());
            case Caller.Anybody _, Caller.Refused _ ->
                window("address " + network(client.address())).count(properties.anonymous());
        };
    }

    private Window window(String caller) {
        return windows.get(caller, _ -> new Window(clock.instant().plus(properties.window())));
    }

    /** Whoever has one IPv6 address has a whole network of them. */
    private static String network(String address) {
        if (!NetUtil.isValidIpV6Address(address)) {
            return address;
        }
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
    }
}
