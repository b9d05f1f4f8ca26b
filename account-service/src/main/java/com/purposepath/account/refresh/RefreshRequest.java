package com.purposepath.account.refresh;

import com.purposepath.common.json.SnakeCase;
import org.jspecify.annotations.Nullable;

/** A refresh token in the body; left out, the cookie counts. Of whatever form, a useless one is simply useless. */
@SnakeCase
record RefreshRequest(@Nullable String refreshToken) {

    /** Never shows the token. */
    @Override
    public String toString() {
        return "RefreshRequest";
    }
}
