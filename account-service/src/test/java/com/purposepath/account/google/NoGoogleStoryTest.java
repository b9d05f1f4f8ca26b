package com.purposepath.account.google;

import com.purposepath.test.Api;
import com.purposepath.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class NoGoogleStoryTest {

    final Api api;

    NoGoogleStoryTest(Api api) {
        this.api = api;
    }

    @Test
    void withoutClientIdsThereIsNoSignInWithGoogle() {
        api.anyone().post("/auth/google", Map.of("token", "any")).failsWith(503, "SERVICE_UNAVAILABLE");
    }
}
