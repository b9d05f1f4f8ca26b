package com.purposepath.account.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest("account")
class AuditLogTest {

    final Member maya;
    final JdbcClient jdbc;

    AuditLogTest(Api api, JdbcClient jdbc) {
        this.maya = api.newTenant().owner();
        this.jdbc = jdbc;
    }

    @Test
    void anEntrySaysWhoDidWhatFromWhere() {
        maya.with("X-Request-Id", "req-7")
                .with("User-Agent", "Browser/1")
                .put("/user/profile", Map.of("first_name", "Maja"))
                .ok();

        var entry = jdbc.sql("select * from audit_entry where actor_id = :id and action = 'user.profile_updated'")
                .param("id", maya.userId())
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("actor_type", "USER")
                .containsEntry("actor_email", maya.email())
                .containsEntry("tenant_id", maya.tenantId())
                .containsEntry("target_type", "user")
                .containsEntry("target_id", maya.userId().toString())
                .containsEntry("ip_address", "127.0.0.1")
                .containsEntry("user_agent", "Browser/1")
                .containsEntry("request_id", "req-7");
    }

    @Test
    void nobodyRewritesHistory() {
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update()).hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("update audit_entry set action = 'x'").update())
                .hasMessageContaining("append-only");
    }
}
