package com.purposepath.traction.recent;

import com.purposepath.common.tenant.TenantContext;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.change.EntityType;
import com.purposepath.traction.listing.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds news of things that still exist, under the names that they have now. */
@Component
@Transactional(readOnly = true)
class RecentReader {

    private static final String FROM = """
              from recent_activity r
              left join goal g on g.tenant_id = r.tenant_id and g.id = r.entity_id and g.deleted_at is null
              left join strategy s on s.tenant_id = r.tenant_id and s.id = r.entity_id and s.deleted_at is null
              left join kpi k on k.tenant_id = r.tenant_id and k.id = r.entity_id and k.deleted_at is null
              left join action a on a.tenant_id = r.tenant_id and a.id = r.entity_id and a.deleted_at is null
              left join issue i on i.tenant_id = r.tenant_id and i.id = r.entity_id and i.deleted_at is null
             where r.tenant_id = :tenant and coalesce(g.id, s.id, k.id, a.id, i.id) is not null
               and (:anyType or r.type = any (:types)) and (:anyone or r.user_id = :person)
            """;
    private static final String PAGE = """
            select r.*, coalesce(g.title, left(s.description, 80), k.name, a.title, i.title) thing, coalesce(p.name, '') person
            """ + FROM.replace("where r.tenant_id", """
            left join person p on p.tenant_id = r.tenant_id and p.id = r.user_id
             where r.tenant_id""")
            + " order by r.happened_at desc, r.id desc limit :limit offset :offset";

    private final JdbcClient jdbc;

    RecentReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<RecentView> list(List<RecentType> types, @Nullable UUID person, Paging paging) {
        List<RecentView> items = filtered(PAGE, types, person)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query((row, number) -> view(row))
                .list();
        long total = filtered("select count(*) " + FROM, types, person)
                .query(Long.class)
                .single();
        return new Page<>(items, total);
    }

    private JdbcClient.StatementSpec filtered(String sql, List<RecentType> types, @Nullable UUID person) {
        return jdbc.sql(sql)
                .param("tenant", TenantContext.require())
                .param("anyType", types.isEmpty())
                .param("types", types.stream().map(Enum::name).toArray(String[]::new))
                .param("anyone", person == null)
                .param("person", person, java.sql.Types.OTHER);
    }

    private static RecentView view(ResultSet row) throws SQLException {
        RecentType type = RecentType.valueOf(row.getString("type"));
        String thing = row.getString("thing");
        String person = row.getString("person");
        return new RecentView(
                row.getObject("id", UUID.class),
                type,
                row.getObject("user_id", UUID.class),
                person,
                row.getObject("entity_id", UUID.class),
                EntityType.valueOf(row.getString("entity_type")),
                thing,
                row.getObject("goal_id", UUID.class),
                type.sentence(person, thing).strip(),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }
}
