package com.purposepath.account.google;

import com.purposepath.account.user.EmailAddress;
import io.jsonwebtoken.Claims;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom Google vouches for.
 *
 * @param subject stays when the address changes
 * @param email   in its normal form
 */
record GoogleIdentity(
        String subject,
        String email,
        String firstName,
        String lastName,
        @Nullable String picture) {

    private static final int NAME_LENGTH = 100;
    private static final int URL_LENGTH = 2048;
    private static final Pattern URL = Pattern.compile("https?://\\S+");

    static GoogleIdentity of(Claims claims, String email) {
        return new GoogleIdentity(
                claims.getSubject(),
                EmailAddress.normalized(email),
                name(claims, "given_name"),
                name(claims, "family_name"),
                picture(claims));
    }

    private static String name(Claims claims, String claim) {
        String name = claims.get(claim) instanceof String text ? text.strip() : "";
        return name.codePointCount(0, name.length()) <= NAME_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH)).strip();
    }

    private static @Nullable String picture(Claims claims) {
        return claims.get("picture") instanceof String url
                        && url.length() <= URL_LENGTH
                        && URL.matcher(url).matches()
                ? url
                : null;
    }
}
