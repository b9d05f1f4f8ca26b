package com.purposepath.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.Together;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EndToEnd
class RefreshTest {

    private static final int AT_ONCE = 12;

    private final Member anyone;
    private final Member maya;

    RefreshTest(TestStack stack) {
        anyone = stack.api().anyone();
        maya = stack.api().newTenant().owner();
    }

    @Test
    void twelveRequestsWithAStaleTokenLeadToOneRefresh() {
        var frontEnd = new FrontEnd(anyone, maya.withToken(stale(maya.token())), maya.refreshToken());

        List<Reply> replies = Together.times(AT_ONCE, () -> frontEnd.get("/traction/api/v1/goals"));

        assertThat(replies).allSatisfy(Reply::ok);
        assertThat(frontEnd.refreshes()).isEqualTo(1);
    }

    @Test
    void twelveTabsThatRefreshAtOnceAllStaySignedIn() {
        List<Reply> pairs = Together.times(AT_ONCE, () -> refresh(maya.refreshToken()));

        assertThat(pairs).allSatisfy(pair -> {
            maya.withToken(pair.ok().data("/access_token"))
                    .get("/account/api/v1/user/profile")
                    .ok();
            refresh(pair.data("/refresh_token")).ok();
        });
    }

    private Reply refresh(String token) {
        return anyone.post("/account/api/v1/auth/refresh", Map.of("refresh_token", token));
    }

    // No test can wait until a token runs out; one whose signature does not hold is refused just the same.
    private static String stale(String token) {
        int signature = token.lastIndexOf('.') + 1;
        return token.substring(0, signature) + new StringBuilder(token.substring(signature)).reverse();
    }
}
