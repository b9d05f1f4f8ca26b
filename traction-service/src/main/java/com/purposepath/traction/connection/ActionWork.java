package com.purposepath.traction.connection;

import com.purposepath.common.tenant.TenantContext;
import com.purposepath.traction.change.EntityType;
import com.purposepath.traction.progress.ActionFigures;
import com.purposepath.traction.progress.GoalWork;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What actions add to the progress of goals and strategies. */
@Component
class ActionWork implements GoalWork {

    private static final String COUNTED = """
             avg(a.progress) as progress, count(*) as actions, count(*) filter (where a.status = 'COMPLETED') as completed
            """;
    private static final String SERVES_GOAL = """
             (exists (select 1 from action_goal g
                       where g.tenant_id = a.tenant_id and g.action_id = a.id and g.goal_id = :goal)
              or exists (select 1 from action_strategy l
                           join strategy s on s.tenant_id = l.tenant_id and s.id = l.strategy_id
                          where l.tenant_id = a.tenant_id and l.action_id = a.id
                            and s.goal_id = :goal and s.deleted_at is null))
            """;

    private final JdbcClient jdbc;

    ActionWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ActionFigures actions(UUID goalId) {
        return jdbc.sql("select" + COUNTED
                        + "from action a where a.tenant_id = :tenant and a.deleted_at is null and a.status <> 'CANCELLED' and"
                        + SERVES_GOAL)
                .param("tenant", TenantContext.require())
                .param("goal", goalId)
                .query((row, number) -> figures(row))
                .single();
    }

    @Override
    public Map<UUID, ActionFigures> byStrategy(UUID goalId) {
        var figures = new HashMap<UUID, ActionFigures>();
        jdbc.sql("select s.id," + COUNTED + """
                        from strategy s
                          join action_strategy l on l.tenant_id = s.tenant_id and l.strategy_id = s.id
                          join action a on a.tenant_id = l.tenant_id and a.id = l.action_id
                         where s.tenant_id = :tenant and s.goal_id = :goal and s.deleted_at is null
                           and a.deleted_at is null and a.status <> 'CANCELLED'
                         group by s.id
                        """)
                .param("tenant", TenantContext.require())
                .param("goal", goalId)
                .query((row, number) -> figures.put(row.getObject("id", UUID.class), figures(row)))
                .list();
        return figures;
    }

    @Override
    public @Nullable Dependency open(UUID goalId) {
        List<UUID> ids = jdbc.sql("select a.id from action a where a.tenant_id = :tenant and a.deleted_at is null"
                        + " and a.status not in ('COMPLETED', 'CANCELLED') and" + SERVES_GOAL + "order by a.id")
                .param("tenant", TenantContext.require())
                .param("goal", goalId)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return ids.isEmpty()
                ? null
                : new Dependency(
                        EntityType.ACTION, ids.size(), ids.stream().limit(10).toList());
    }

    private static ActionFigures figures(ResultSet row) throws SQLException {
        BigDecimal progress = row.getBigDecimal("progress");
        return new ActionFigures(progress, row.getInt("actions"), row.getInt("completed"));
    }
}
