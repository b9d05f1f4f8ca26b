package com.purposepath.coaching.usage;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counts in the database; tenant and user are those that the transaction is bound to. */
@Repository
class UsageStore {

    private static final String ADD = """
            insert into ai_usage as counted (tenant_id, month, operation, user_id, builtin_calls, cached_calls)
            values (current_setting('app.tenant_id')::uuid, :month, :operation, current_setting('app.user_id')::uuid, :builtin, :cached)
            on conflict (tenant_id, month, operation, user_id) do update
               set builtin_calls = counted.builtin_calls + excluded.builtin_calls,
                   cached_calls = counted.cached_calls + excluded.cached_calls
            returning builtin_calls + cached_calls
            """;
    private static final String OF_MONTH = """
            select user_id, operation, builtin_calls as builtin, cached_calls as cached
              from ai_usage
             where month = :month
            """;

    private final JdbcClient jdbc;

    UsageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this was the first such call of that user in the month. */
    boolean add(YearMonth month, String operation, CallKind kind) {
        long calls = jdbc.sql(ADD)
                .param("month", month.atDay(1))
                .param("operation", operation)
                .param("builtin", kind == CallKind.BUILTIN ? 1 : 0)
                .param("cached", kind == CallKind.CACHED ? 1 : 0)
                .query(Long.class)
                .single();
        return calls == 1;
    }

    void forgetBefore(YearMonth oldest) {
        jdbc.sql("delete from ai_usage where month < :oldest")
                .param("oldest", oldest.atDay(1))
                .update();
    }

    List<UsageCount> of(YearMonth month) {
        return jdbc.sql(OF_MONTH)
                .param("month", month.atDay(1))
                .query((row, _) -> new UsageCount(
                        row.getObject("user_id", UUID.class),
                        row.getString("operation"),
                        row.getLong("builtin"),
                        row.getLong("cached")))
                .list();
    }
}
