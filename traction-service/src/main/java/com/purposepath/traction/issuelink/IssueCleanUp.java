package com.purposepath.traction.issuelink;

import com.purposepath.common.tenant.TenantContext;
import com.purposepath.traction.goal.GoalEvent;
import com.purposepath.traction.goal.GoalProgress;
import com.purposepath.traction.strategy.StrategyEvent;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes issues off goals and strategies that are deleted, in the same transaction. */
@Component
class IssueCleanUp {

    private final JdbcClient jdbc;
    private final GoalProgress progress;

    IssueCleanUp(JdbcClient jdbc, GoalProgress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    @EventListener
    void on(GoalEvent.Deleted goal) {
        disconnect("delete from issue_goal where tenant_id = ? and goal_id = ?", goal.goalId());
        disconnect("""
                delete from issue_strategy l using strategy s
                 where l.tenant_id = ? and s.tenant_id = l.tenant_id and s.id = l.strategy_id and s.goal_id = ?
                """, goal.goalId());
    }

    @EventListener
    void on(StrategyEvent.Deleted strategy) {
        disconnect("delete from issue_strategy where tenant_id = ? and strategy_id = ?", strategy.entityId());
        progress.workChanged(Set.of(strategy.goalId()));
    }

    private void disconnect(String sql, UUID id) {
        jdbc.sql(sql).params(TenantContext.require(), id).update();
    }
}
