package com.purposepath.account.refresh;

import com.purposepath.account.session.OpenedSession;
import com.purposepath.account.token.AccessTokens;
import com.purposepath.common.json.SnakeCase;

/** An access token and the refresh token that gets the next one. */
@SnakeCase
public record TokenPair(
        String accessToken, String refreshToken, String tokenType, long expiresIn, long refreshExpiresIn) {

    public static TokenPair of(String accessToken, OpenedSession session) {
        return new TokenPair(
                accessToken,
                session.refreshToken(),
                "Bearer",
                AccessTokens.LIFE.toSeconds(),
                session.refreshLife().toSeconds());
    }

    /** Never shows a token. */
    @Override
    public String toString() {
        return "TokenPair";
    }
}
