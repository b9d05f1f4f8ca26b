package com.purposepath.traction.action;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.tenant.TenantContext;
import com.purposepath.traction.change.EntityType;
import com.purposepath.traction.progress.GoalWork.Dependency;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What issues ask of the actions that solve them. */
@Component
public class Actions {

    private static final int NAMED = 10;

    private final ActionRepository actions;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    Actions(ActionRepository actions, EntityManager entities, JdbcClient jdbc) {
        this.actions = actions;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** Those of the ids that are actions. */
    @Transactional(readOnly = true)
    public Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : actions.existing(ids);
    }

    /** The actions of each of these issues, in the order of their ids; one that has none may be missing. */
    @Transactional(readOnly = true)
    public Map<UUID, List<UUID>> ofIssues(Collection<UUID> issueIds) {
        return jdbc
                .sql(
                        "select issue_id, action_id from action_issue where tenant_id = ? and issue_id = any (?) order by action_id")
                .params(TenantContext.require(), issueIds.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Connects an issue to these actions and to no others; whether that changed anything. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean connect(UUID issueId, Collection<UUID> actionIds) {
        entities.flush();
        Set<UUID> present = Set.copyOf(ofIssues(Set.of(issueId)).getOrDefault(issueId, List.of()));
        Set<UUID> wanted = new HashSet<>(actionIds);
        if (present.equals(wanted)) {
            return false;
        }
        UUID[] ids = wanted.toArray(UUID[]::new);
        jdbc.sql("delete from action_issue where tenant_id = ? and issue_id = ? and action_id <> all (?)")
                .params(TenantContext.require(), issueId, ids)
                .update();
        jdbc.sql(
                        "insert into action_issue (tenant_id, issue_id, action_id) select ?, ?, unnest(?) on conflict do nothing")
                .params(TenantContext.require(), issueId, ids)
                .update();
        return true;
    }

    /** Refuses with 409 while an action of the issue is neither completed nor cancelled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mustBeFinished(UUID issueId) {
        List<UUID> open = standing(issueId).stream()
                .filter(action -> !action.finished())
                .map(Standing::id)
                .toList();
        if (!open.isEmpty()) {
            throw CommonError.DEPENDENCY_EXISTS
                    .exception("Actions of this issue are unfinished")
                    .detail(
                            "dependencies",
                            List.of(new Dependency(
                                    EntityType.ACTION,
                                    open.size(),
                                    open.stream().limit(NAMED).toList())));
        }
    }

    /** The actions of an issue, and how they stand. */
    @Transactional(readOnly = true)
    public List<Standing> standing(UUID issueId) {
        return jdbc.sql("""
                        select a.id, a.status from action_issue l
                          join action a on a.tenant_id = l.tenant_id and a.id = l.action_id
                         where l.tenant_id = ? and l.issue_id = ? and a.deleted_at is null order by a.id
                        """)
                .params(TenantContext.require(), issueId)
                .query((row, number) ->
                        new Standing(row.getObject(1, UUID.class), ActionStatus.valueOf(row.getString(2))))
                .list();
    }

    /** How an action stands. */
    public record Standing(UUID id, ActionStatus status) {

        public boolean finished() {
            return status.isFinished();
        }
    }
}
