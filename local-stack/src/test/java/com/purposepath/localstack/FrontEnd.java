package com.purposepath.localstack;

import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import java.util.Map;

/** What front ends do about access tokens: on a 401 one of the waiting requests refreshes, and all of them go on with the new token. */
final class FrontEnd {

    private final Member anyone;
    private Member user;
    private String refreshToken;
    private int refreshes;

    FrontEnd(Member anyone, Member user, String refreshToken) {
        this.anyone = anyone;
        this.user = user;
        this.refreshToken = refreshToken;
    }

    Reply get(String path) {
        Member then = current();
        Reply first = then.get(path);
        return first.status() == 401 ? refreshed(then).get(path) : first;
    }

    private synchronized Member current() {
        return user;
    }

    private synchronized Member refreshed(Member stale) {
        if (user == stale) {
            Reply pair = anyone.post("/account/api/v1/auth/refresh", Map.of("refresh_token", refreshToken))
                    .ok();
            user = user.withToken(pair.data("/access_token"));
            refreshToken = pair.data("/refresh_token");
            refreshes++;
        }
        return user;
    }

    synchronized int refreshes() {
        return refreshes;
    }
}
