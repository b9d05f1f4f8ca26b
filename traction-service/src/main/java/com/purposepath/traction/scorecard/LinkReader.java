package com.purposepath.traction.scorecard;

import com.purposepath.traction.measure.Direction;
import com.purposepath.traction.place.Place;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links as they are shown: with their KPI, the primary one first, then in the order of linking. */
@Component
@Transactional(readOnly = true)
class LinkReader {

    private static final String COLUMNS =
            "l, k.name, k.description, k.category, k.unit, k.direction, k.baselineValue, k.currentValue, k.currentPeriod";
    private static final String SELECT = "select " + COLUMNS + " from KpiLink l join Kpi k on k.id = l.kpiId where ";
    private static final String ORDER = " order by l.first desc, l.linkedAt, l.id";
    private static final String GOAL_ROWS = "select " + COLUMNS + """
            , g.id, s from Goal g
            left join Strategy s on s.goalId = g.id and s.deletedAt is null
            left join KpiLink l on l.placeId = g.id and (s.id is null or s.position = 1)
            left join Kpi k on k.id = l.kpiId
            where g.id in :goals order by g.id, s.position, l.first desc, l.linkedAt, l.id""";

    private final EntityManager entities;

    LinkReader(EntityManager entities) {
        this.entities = entities;
    }

    public List<LinkView> at(Place place) {
        return entities.createQuery(SELECT + "l.placeId = :place" + ORDER, Object[].class)
                .setParameter("place", place.id())
                .getResultStream()
                .map(LinkReader::view)
                .toList();
    }

    public LinkView one(Place place, UUID kpiOrLinkId) {
        return entities.createQuery(SELECT + "l.placeId = :place and (l.id = :id or l.kpiId = :id)", Object[].class)
                .setParameter("place", place.id())
                .setParameter("id", kpiOrLinkId)
                .getResultStream()
                .map(LinkReader::view)
                .findFirst()
                .orElseThrow(() -> Links.notFound(kpiOrLinkId));
    }

    /**
     * The strategies and links of goals in one statement. The links are joined to the first strategy of their goal only, so that the two lists
     * stand one after the other instead of multiplying.
     */
    public List<GoalRow> rowsOf(Collection<UUID> goalIds) {
        return entities.createQuery(GOAL_ROWS, Object[].class)
                .setParameter("goals", goalIds)
                .getResultStream()
                .map(row -> new GoalRow((UUID) row[9], row[10], row[0] == null ? null : view(row)))
                .toList();
    }

    private static LinkView view(Object[] row) {
        return ((KpiLink) row[0])
                .view(new LinkView.Measured(
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Direction) row[5],
                        (BigDecimal) row[6],
                        (BigDecimal) row[7],
                        (String) row[8]));
    }

    /**
     * A strategy of a goal, a link of it, or both.
     *
     * @param strategy for {@code Strategies} to show
     */
    record GoalRow(
            UUID goalId,
            @Nullable Object strategy,
            @Nullable LinkView link) {}
}
