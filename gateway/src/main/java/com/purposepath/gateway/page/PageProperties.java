package com.purposepath.gateway.page;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * What the pages show.
 *
 * @param pagesEnabled whether there are any
 * @param mailboxUrl where mails that were not sent can be read; empty hides the link
 * @param demoEmail sign-in of the demo tenant; empty hides it
 * @param demoPassword its password
 */
@ConfigurationProperties("purposepath.gateway")
record PageProperties(
        @DefaultValue("true") boolean pagesEnabled,
        @DefaultValue("") String mailboxUrl,
        @DefaultValue("") String demoEmail,
        @DefaultValue("") String demoPassword) {

    @Nullable
    String mailbox() {
        return StringUtils.hasText(mailboxUrl) ? mailboxUrl : null;
    }

    @Nullable
    Demo demo() {
        return StringUtils.hasText(demoEmail) ? new Demo(demoEmail, demoPassword) : null;
    }

    /** Somebody whom everyone may be. */
    record Demo(String email, String password) {}

    /** Never the password. */
    @Override
    public String toString() {
        return "PageProperties[pagesEnabled=%s, mailboxUrl=%s, demoEmail=%s]"
                .formatted(pagesEnabled, mailboxUrl, demoEmail);
    }
}
