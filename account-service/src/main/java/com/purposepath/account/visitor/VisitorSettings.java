package com.purposepath.account.visitor;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which front ends and proxies are ours.
 *
 * @param frontendOrigins origins that may use cookies and be linked to, the first being the default ({@code ACCOUNT_FRONTEND_ORIGINS})
 * @param trustedProxies  addresses or networks whose {@code X-Forwarded-For} is believed ({@code ACCOUNT_TRUSTED_PROXIES})
 */
@Validated
@ConfigurationProperties("account.visitor")
record VisitorSettings(
        @DefaultValue("http://localhost:3000") @NotEmpty List<String> frontendOrigins,
        @DefaultValue({"127.0.0.1", "::1"}) List<String> trustedProxies) {

    boolean allows(@Nullable String origin) {
        return origin != null
                && frontendOrigins.stream()
                        .anyMatch(allowed -> withoutSlash(allowed).equalsIgnoreCase(origin));
    }

    /** The wished base where its origin is ours, else the default front end. */
    String baseFor(@Nullable String wished) {
        String base = wished == null ? "" : withoutSlash(wished.strip());
        return allows(originOf(base)) ? base : withoutSlash(frontendOrigins.getFirst());
    }

    private static @Nullable String originOf(String base) {
        if (!base.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?")) {
            return null;
        }
        URI uri = URI.create(base);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? withoutSlash(url.substring(0, url.length() - 1)) : url;
    }
}
