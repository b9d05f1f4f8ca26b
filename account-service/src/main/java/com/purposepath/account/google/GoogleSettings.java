package com.purposepath.account.google;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose ID tokens are believed.
 *
 * @param clientIds for whom they must be made; none turns sign-in with Google off ({@code ACCOUNT_GOOGLE_CLIENT_IDS})
 * @param issuers   who must have made them
 * @param keysUrl   where the keys that sign them are published
 */
@ConfigurationProperties("account.google")
record GoogleSettings(
        @DefaultValue List<String> clientIds,

        @DefaultValue({"https://accounts.google.com", "accounts.google.com"})
        List<String> issuers,

        @DefaultValue("https://www.googleapis.com/oauth2/v3/certs")
        URI keysUrl) {

    boolean enabled() {
        return !clientIds.isEmpty();
    }
}
