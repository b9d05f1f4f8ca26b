package com.purposepath.account.avatar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where pictures are found from outside.
 *
 * @param baseUrl of this service ({@code ACCOUNT_PUBLIC_BASE_URL})
 */
@ConfigurationProperties("account.avatar")
record AvatarSettings(@DefaultValue("http://localhost:8001") String baseUrl) {

    String urlOf(String avatarId) {
        String base = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        return base + "/avatars/" + avatarId;
    }
}
