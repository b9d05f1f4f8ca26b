package com.purposepath.account.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class ProfileStoryTest {

    final Api api;
    final Member maya;
    final Audited audited;

    ProfileStoryTest(Api api, Audited audited) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.audited = audited;
    }

    @Test
    void aProfileBeginsWithWhatWasRegistered() {
        var profile = maya.get("/user/profile").ok();

        assertThat(profile.data("/email")).isEqualTo(maya.email());
        assertThat(profile.json("/data/preferences").toString()).isEqualTo("{}");
        assertThat(profile.data("/status")).isEqualTo("active");
        assertThat(profile.etag()).matches("\"\\d+\"");
    }

    @Test
    void onlyWhatIsSentChanges() {
        maya.put(
                        "/user/profile",
                        Map.of(
                                "phone",
                                "+1 (415) 555-0123",
                                "preferences",
                                Map.of("theme", "dark", "deep", Map.of("a_b", 1))))
                .ok();
        var profile = maya.put(
                        "/user/profile", Map.of("firstName", "Mäya", "email", "other@x.example", "status", "suspended"))
                .ok();

        assertThat(profile.data("/first_name")).isEqualTo("Mäya");
        assertThat(profile.data("/last_name")).isEqualTo("Okafor");
        assertThat(profile.data("/phone")).isEqualTo("+14155550123");
        assertThat(profile.data("/email")).isEqualTo(maya.email());
        assertThat(profile.json("/data/preferences/deep/a_b").asInt()).isEqualTo(1);
        assertThat(audited.actionsOf(maya.email())).contains("user.profile_updated");
    }

    @Test
    void nullClearsPhoneAndPictureButNoName() {
        maya.put("/user/profile", Map.of("phone", "4155550123", "avatar_url", "https://x.example/me.png"))
                .ok();
        var cleared = maya.put("/user/profile", "{\"phone\":null,\"avatar_url\":\"\"}")
                .ok();

        assertThat(cleared.data("/phone")).isNull();
        assertThat(cleared.data("/avatar_url")).isNull();
        maya.put("/user/profile", "{\"first_name\":null,\"last_name\":\"\"}")
                .failsWith(422, "VALIDATION_ERROR")
                .naming("first_name", "last_name");
    }

    @Test
    void aChangeBasedOnAnOldVersionIsRefused() {
        String before = maya.get("/user/profile").ok().etag();
        String after = maya.with("If-Match", before)
                .put("/user/profile", Map.of("first_name", "Maja"))
                .ok()
                .etag();

        assertThat(after).isNotEqualTo(before);
        maya.with("If-Match", before)
                .put("/user/profile", Map.of("first_name", "Mia"))
                .failsWith(412, "PRECONDITION_FAILED");
        api.login(maya.email(), maya.password());
        maya.with("If-Match", after)
                .put("/user/profile", Map.of("first_name", "Mia"))
                .ok();
    }

    @Test
    void preferencesHaveBounds() {
        maya.put("/user/profile", Map.of("preferences", nested(8))).ok();
        maya.put("/user/profile", Map.of("preferences", nested(9)))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("preferences");
        maya.put("/user/profile", Map.of("preferences", Map.of("a", "ä".repeat(8188))))
                .ok();
        maya.put("/user/profile", Map.of("preferences", Map.of("a", "ä".repeat(8189))))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("preferences");
        maya.put("/user/profile", Map.of("preferences", "dark")).failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void badValuesAreNamed() {
        maya.put(
                        "/user/profile",
                        Map.of("first_name", "x".repeat(101), "phone", "call me", "avatar_url", "javascript:alert(1)"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("first_name", "phone", "avatar_url");
        maya.put("/user/profile", "[]").failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void textIsNeverInterpreted() {
        String name = "<b onload='x'>Maya</b> \"&\" 🥐";

        assertThat(maya.put("/user/profile", Map.of("first_name", "  " + name + " "))
                        .ok()
                        .data("/first_name"))
                .isEqualTo(name);
    }

    @Test
    void membersCanBeLookedUpAndStrangersCannot() {
        var self = maya.get("/users/{id}", maya.userId()).ok();
        assertThat(self.data("/first_name")).isEqualTo("Maya");

        var stranger = api.newTenant().owner();
        var missing = maya.get("/users/{id}", stranger.userId()).failsWith(404, "RESOURCE_NOT_FOUND");
        assertThat(missing.text("/details/resourceType")).isEqualTo("User");
        maya.get("/users/{id}", UUID.randomUUID()).failsWith(404, "RESOURCE_NOT_FOUND");
        maya.get("/users/{id}", "nonsense").failsWith(404, "RESOURCE_NOT_FOUND");
    }

    private static Map<String, Object> nested(int levels) {
        var level = new HashMap<String, Object>();
        if (levels > 1) {
            level.put("x", nested(levels - 1));
        }
        return level;
    }
}
