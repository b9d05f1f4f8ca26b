package com.purposepath.account.user;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is demanded of people, and who is staff.
 *
 * @param requireEmailVerification no tokens before the address is confirmed ({@code ACCOUNT_REQUIRE_EMAIL_VERIFICATION})
 * @param platformAdmins           addresses of PurposePath's staff ({@code ACCOUNT_PLATFORM_ADMIN_EMAILS})
 */
@ConfigurationProperties("account.user")
record UserSettings(
        @DefaultValue("false") boolean requireEmailVerification,
        @DefaultValue List<String> platformAdmins) {

    boolean isPlatformAdmin(String email) {
        return platformAdmins.stream().map(EmailAddress::normalized).anyMatch(email::equals);
    }
}
