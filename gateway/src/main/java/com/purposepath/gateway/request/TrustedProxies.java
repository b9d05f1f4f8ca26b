package com.purposepath.gateway.request;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Finds out who the client is. X-Forwarded-* counts only as far back as trusted proxies wrote it: anybody can send such a header. */
@Component
class TrustedProxies {

    private final List<IpSubnetFilterRule> networks;

    TrustedProxies(ClientProperties properties) {
        networks = properties.trustedProxies().stream()
                .map(TrustedProxies::network)
                .toList();
    }

    Client clientOf(ServerHttpRequest request) {
        InetSocketAddress peer = request.getRemoteAddress();
        String address =
                peer == null || peer.getAddress() == null ? "unknown" : NetUtil.toAddressString(peer.getAddress());
        boolean secure = "https".equals(request.getURI().getScheme());
        if (!isTrusted(address)) {
            return new Client(address, secure);
        }
        List<String> schemes = values(request, "X-Forwarded-Proto");
        return new Client(
                behind(address, request),
                secure || !schemes.isEmpty() && schemes.getLast().equalsIgnoreCase("https"));
    }

    /** The last address of the chain that is not one of ours: whatever stands before it is hearsay. */
    private String behind(String peer, ServerHttpRequest request) {
        String address = peer;
        for (String hop : values(request, "X-Forwarded-For").reversed()) {
            if (!isTrusted(address) || !isAddress(hop)) {
                break;
            }
            address = hop;
        }
        return address;
    }

    private boolean isTrusted(String address) {
        return !networks.isEmpty()
                && isAddress(address)
                && networks.stream().anyMatch(network -> network.matches(new InetSocketAddress(address, 0)));
    }

    private static boolean isAddress(String text) {
        return NetUtil.isValidIpV4Address(text) || NetUtil.isValidIpV6Address(text);
    }

    private static List<String> values(ServerHttpRequest request, String header) {
        return request.getHeaders().getOrEmpty(header).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::trim)
                .toList();
    }

    private static IpSubnetFilterRule network(String cidr) {
        String[] parts = cidr.split("/", 2);
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : parts[0].contains(":") ? 128 : 32;
        return new IpSubnetFilterRule(parts[0], bits, IpFilterRuleType.ACCEPT);
    }
}
