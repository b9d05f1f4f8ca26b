package com.purposepath.traction.issuestats;

import com.purposepath.common.tenant.TenantContext;
import com.purposepath.traction.action.Priority;
import com.purposepath.traction.issuelabel.IssueCategory;
import com.purposepath.traction.value.Numbers;
import com.purposepath.traction.value.Today;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the issues of the tenant, in two statements. */
@Component
@Transactional(readOnly = true)
class IssueStatsReader {

    private static final String TOTALS = """
            select count(*) total,
                   count(*) filter (where s.category = 'OPEN') open, count(*) filter (where s.category = 'ACTIVE') active,
                   count(*) filter (where s.category = 'INACTIVE') inactive, count(*) filter (where s.category = 'CLOSED') closed,
                   count(*) filter (where i.business_impact = 'LOW') low, count(*) filter (where i.business_impact = 'MEDIUM') medium,
                   count(*) filter (where i.business_impact = 'HIGH') high, count(*) filter (where i.business_impact = 'CRITICAL') critical,
                   count(*) filter (where i.due_date < :today and s.category <> 'CLOSED') overdue,
                   count(*) filter (where i.business_impact = 'CRITICAL' and s.category <> 'CLOSED') urgent,
                   100.0 * count(*) filter (where s.category = 'CLOSED') / greatest(count(*), 1) rate,
                   coalesce(avg(extract(epoch from i.closed_at - i.date_reported) / 3600) filter (where s.category = 'CLOSED'), 0) hours,
                   count(*) filter (where i.created_at >= :week) created_week, count(*) filter (where i.closed_at >= :week) closed_week,
                   count(*) filter (where i.created_at >= :month) created_month, count(*) filter (where i.closed_at >= :month) closed_month
              from issue i join issue_status s on s.tenant_id = i.tenant_id and s.id = i.status_id
             where i.tenant_id = :tenant and i.deleted_at is null
            """;
    private static final String BY_TYPE = """
            select i.type_id, t.name, count(*) issues
              from issue i left join issue_type t on t.tenant_id = i.tenant_id and t.id = i.type_id
             where i.tenant_id = :tenant and i.deleted_at is null
             group by i.type_id, t.name, t.position order by t.position nulls last
            """;

    private final JdbcClient jdbc;

    IssueStatsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public IssueStats read() {
        UUID tenant = TenantContext.require();
        LocalDate today = Today.date();
        List<IssueStats.OfType> types = jdbc.sql(BY_TYPE)
                .param("tenant", tenant)
                .query((row, number) -> new IssueStats.OfType(
                        row.getObject("type_id", UUID.class), row.getString("name"), row.getLong("issues")))
                .list();
        return jdbc.sql(TOTALS)
                .param("tenant", tenant)
                .param("today", today)
                .param("week", start(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))))
                .param("month", start(today.withDayOfMonth(1)))
                .query((row, number) -> stats(row, types))
                .single();
    }

    private static IssueStats stats(ResultSet row, List<IssueStats.OfType> types) throws SQLException {
        return new IssueStats(
                row.getLong("total"),
                counts(row, IssueCategory.class),
                counts(row, Priority.class),
                types,
                row.getLong("overdue"),
                row.getLong("urgent"),
                Numbers.percent(row.getBigDecimal("rate")),
                Numbers.percent(row.getBigDecimal("hours").max(BigDecimal.ZERO)),
                row.getLong("created_week"),
                row.getLong("closed_week"),
                row.getLong("created_month"),
                row.getLong("closed_month"));
    }

    private static <E extends Enum<E>> Map<E, Long> counts(ResultSet row, Class<E> type) throws SQLException {
        var counts = new EnumMap<E, Long>(type);
        for (E constant : type.getEnumConstants()) {
            counts.put(constant, row.getLong(constant.name()));
        }
        return counts;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
