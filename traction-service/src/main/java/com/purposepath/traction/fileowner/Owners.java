package com.purposepath.traction.fileowner;

import com.purposepath.common.tenant.TenantContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what files are attached to. */
@Component
@Transactional(readOnly = true)
public class Owners {

    private static final String GOAL = """
            select array[o.id] goals, array[o.owner_id, o.created_by] people from goal o
            """;
    private static final String ACTION = """
            select array(select l.goal_id from action_goal l where l.tenant_id = o.tenant_id and l.action_id = o.id order by 1) goals,
                   array[o.created_by, o.assigned_person_id] people from action o
            """;
    private static final String ISSUE = """
            select array(select l.goal_id from issue_goal l where l.tenant_id = o.tenant_id and l.issue_id = o.id order by 1) goals,
                   array[o.created_by, o.reported_by, o.assigned_person_id] people from issue o
            """;

    private final JdbcClient jdbc;

    Owners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 404 with the code of its type where there is none. */
    public Owner require(OwnerType type, UUID id) {
        String select = switch (type) {
            case GOAL -> GOAL;
            case ACTION -> ACTION;
            case ISSUE -> ISSUE;
        };
        return jdbc.sql(select + "where o.tenant_id = ? and o.id = ? and o.deleted_at is null")
                .params(TenantContext.require(), id)
                .query((row, number) -> new Owner(type, id, ids(row, "goals"), ids(row, "people")))
                .optional()
                .orElseThrow(() -> type.notFound(id));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .filter(Objects::nonNull)
                .toList();
    }
}
