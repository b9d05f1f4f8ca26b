package com.purposepath.account.visitor;

import com.purposepath.common.request.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells who is asking, and whether a browser's origin is one of ours. */
@Component
public class Visitors implements ClientAddress {

    private static final int USER_AGENT_LENGTH = 500;

    private final VisitorSettings settings;
    private final List<IpAddressMatcher> trustedProxies;

    Visitors(VisitorSettings settings) {
        this.settings = settings;
        this.trustedProxies =
                settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
    }

    /** The visitor of the present request; outside of one, nobody in particular. */
    public Visitor current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? visitor(attributes.getRequest())
                : new Visitor(null, null, null, settings.baseFor(null), null);
    }

    /** Whether the browser that sent the request, if it says so, shows one of our front ends. */
    public boolean isForeignOrigin(Visitor visitor) {
        return visitor.origin() != null && !settings.allows(visitor.origin());
    }

    /** Whether an address lies on one of our front ends. */
    public boolean isOurs(String url) {
        try {
            URI uri = new URI(url);
            return uri.getRawUserInfo() == null && settings.allows(uri.getScheme() + "://" + uri.getRawAuthority());
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @Override
    public String of(HttpServletRequest request) {
        return addressOf(request);
    }

    private Visitor visitor(HttpServletRequest request) {
        return new Visitor(
                addressOf(request),
                shortened(request.getHeader(HttpHeaders.USER_AGENT)),
                request.getHeader(HttpHeaders.ORIGIN),
                settings.baseFor(request.getHeader("X-Frontend-Base-Url")),
                MDC.get("requestId"));
    }

    /** Reads the chain of proxies from our side: the first address that is not a proxy of ours is the client. */
    private String addressOf(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isTrusted(address)) {
            return address;
        }
        for (String hop : Arrays.asList(forwarded.split(",")).reversed()) {
            if (!hop.strip().matches("[0-9A-Fa-f.:]{2,45}")) {
                return address;
            }
            address = hop.strip();
            if (!isTrusted(address)) {
                return address;
            }
        }
        return address;
    }

    private boolean isTrusted(String address) {
        return trustedProxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= USER_AGENT_LENGTH ? text : text.substring(0, USER_AGENT_LENGTH);
    }
}
