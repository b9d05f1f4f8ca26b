package com.purposepath.traction.issuelink;

import com.purposepath.common.tenant.TenantContext;
import com.purposepath.traction.change.EntityType;
import com.purposepath.traction.progress.GoalWork;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which issues of a goal are still to be solved. */
@Component
class IssueWork implements GoalWork {

    private static final int NAMED = 10;
    private static final String OPEN = """
            select i.id from issue i join issue_status s on s.tenant_id = i.tenant_id and s.id = i.status_id
             where i.tenant_id = :tenant and i.deleted_at is null and s.category in ('OPEN', 'ACTIVE')
               and (exists (select 1 from issue_goal g
                             where g.tenant_id = i.tenant_id and g.issue_id = i.id and g.goal_id = :goal)
                 or exists (select 1 from issue_strategy l
                              join strategy t on t.tenant_id = l.tenant_id and t.id = l.strategy_id
                             where l.tenant_id = i.tenant_id and l.issue_id = i.id
                               and t.goal_id = :goal and t.deleted_at is null))
             order by i.id
            """;

    private final JdbcClient jdbc;

    IssueWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int openIssues(UUID goalId) {
        return openOf(goalId).size();
    }

    @Override
    public @Nullable Dependency open(UUID goalId) {
        List<UUID> ids = openOf(goalId);
        return ids.isEmpty()
                ? null
                : new Dependency(
                        EntityType.ISSUE, ids.size(), ids.stream().limit(NAMED).toList());
    }

    private List<UUID> openOf(UUID goalId) {
        return jdbc.sql(OPEN)
                .param("tenant", TenantContext.require())
                .param("goal", goalId)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
