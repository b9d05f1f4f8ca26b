package com.purposepath.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the audit log says about somebody. */
@Component
public class Audited {

    private final JdbcClient jdbc;

    Audited(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actions by or about that address, oldest first. */
    public List<String> actionsOf(String email) {
        return jdbc.sql("select action from audit_entry where actor_email = :email order by occurred_at, id")
                .param("email", email)
                .query(String.class)
                .list();
    }
}
