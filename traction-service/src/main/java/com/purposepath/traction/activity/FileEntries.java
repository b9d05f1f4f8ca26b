package com.purposepath.traction.activity;

import com.purposepath.common.tenant.TenantContext;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries that tell of files. */
@Component
public class FileEntries {

    private final JdbcClient jdbc;

    FileEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The file is gone, so the entries about it lead nowhere; part of the transaction that deletes it. */
    public void forget(Collection<UUID> goalIds, String url) {
        jdbc.sql("""
                        update activity_entry set url = null
                         where tenant_id = ? and goal_id = any (?) and type = 'ATTACHMENT' and url = ?
                        """)
                .params(TenantContext.require(), goalIds.toArray(UUID[]::new), url)
                .update();
    }
}
