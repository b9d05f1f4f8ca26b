package com.purposepath.traction.kpi;

import com.purposepath.common.web.Paging;
import com.purposepath.traction.listing.Listing;
import com.purposepath.traction.listing.Page;
import com.purposepath.traction.measure.Direction;
import com.purposepath.traction.value.Ids;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** KPIs as they are shown: with the owner's name and the number of goals. */
@Component
@Transactional(readOnly = true)
public class KpiReader {

    private static final String COLUMNS =
            "p.name, (select count(*) from KpiLink l where l.kpiId = e.id and l.type = GOAL)";
    private static final String JOIN = "left join Person p on p.id = e.ownerId";
    private static final String DETAIL = "select e, p.name, l, g.title, g.status from Kpi e " + JOIN + """
             left join KpiLink l on l.kpiId = e.id and l.type = GOAL left join Goal g on g.id = l.goalId
            where e.id = :id and e.deletedAt is null order by l.linkedAt, l.id""";
    private static final String LINKED = "exists (select 1 from KpiLink l where l.kpiId = e.id and ";

    private final EntityManager entities;
    private final KpiParts parts;

    KpiReader(EntityManager entities, KpiParts parts) {
        this.entities = entities;
        this.parts = parts;
    }

    KpiView view(UUID id) {
        return entities.createQuery(
                        "select e, " + COLUMNS + " from Kpi e " + JOIN + " where e.id = :id and e.deletedAt is null",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(KpiReader::view)
                .findFirst()
                .orElseThrow(() -> Kpis.notFound(id));
    }

    /** The goals come with the KPI itself: one statement, and another one for the readings. */
    KpiView detail(UUID id) {
        var rows = entities.createQuery(DETAIL, Object[].class)
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            throw Kpis.notFound(id);
        }
        var links = rows.stream()
                .filter(row -> row[2] != null)
                .map(row -> new Object[] {row[2], row[3], row[4]})
                .toList();
        Object[] first = rows.getFirst();
        return ((Kpi) first[0]).view((String) first[1], links.size()).with(parts.of(id, links));
    }

    Page<KpiView> list(Filter filter, Paging paging) {
        return catalogue()
                .whereText("e.category in ?", filter.category())
                .where("e.ownerId in ?", Ids.all(filter.ownerId()))
                .where("e.direction = ?", filter.direction())
                .where("e.shared = ?", filter.isShared())
                .where(LINKED + "l.type = GOAL and l.goalId = ?)", Ids.orNull(filter.goalId()))
                .where(LINKED + "l.type = STRATEGY and l.strategyId = ?)", Ids.orNull(filter.strategyId()))
                .words(filter.search())
                .page(entities, paging, order(paging), KpiReader::view);
    }

    /** Shared KPIs that the goal has no link to, and unshared ones without any goal, by name. */
    public Page<KpiView> available(UUID goalId, @Nullable String search, Paging paging) {
        return catalogue()
                .where("(e.shared = false or not " + LINKED + "l.type = GOAL and l.goalId = ?))", goalId)
                .where("(e.shared = true or not " + LINKED + "l.type = GOAL))")
                .words(search)
                .page(entities, paging, "e.name, e.id", KpiReader::view);
    }

    private static Listing catalogue() {
        return Listing.of("Kpi").with(COLUMNS, JOIN).where("e.deletedAt is null");
    }

    private static KpiView view(Object[] row) {
        return ((Kpi) row[0]).view((String) row[1], (Long) row[2]);
    }

    /** Without a value means last, whatever the direction. */
    private static String order(Paging paging) {
        String direction = paging.descending() ? " desc" : " asc";
        return "e." + paging.sort() + direction + " nulls last, e.id" + direction;
    }

    /** What the catalogue may be narrowed to. */
    record Filter(
            @Nullable String search,
            @Nullable List<String> category,
            @Nullable List<String> ownerId,
            @Nullable String goalId,
            @Nullable String strategyId,
            @Nullable Direction direction,
            @Nullable Boolean isShared) {}
}
