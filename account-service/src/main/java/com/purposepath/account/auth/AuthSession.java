package com.purposepath.account.auth;

import com.purposepath.account.refresh.TokenPair;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.user.ProfileView;
import com.purposepath.common.json.SnakeCase;

/** What a sign-in gives. */
@SnakeCase
public record AuthSession(
        String accessToken,
        String refreshToken,
        String tokenType,
        long expiresIn,
        long refreshExpiresIn,
        ProfileView user,
        TenantInfo tenant)
        implements SignInAnswer {

    static AuthSession of(TokenPair pair, ProfileView user, TenantInfo tenant) {
        return new AuthSession(
                pair.accessToken(),
                pair.refreshToken(),
                pair.tokenType(),
                pair.expiresIn(),
                pair.refreshExpiresIn(),
                user,
                tenant);
    }

    /** Never shows a token. */
    @Override
    public String toString() {
        return "AuthSession";
    }
}
