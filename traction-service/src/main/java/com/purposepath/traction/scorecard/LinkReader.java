package com.purposepath.traction.scorecard;

import com.purposepath.traction.goal.GoalStatus;
import com.purposepath.traction.kpi.Direction;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links as they are shown: with their KPI, the primary one first, then in the order of linking. */
@Component
@Transactional(readOnly = true)
class LinkReader {

    private static final String SELECT = """
            select l, k.name, k.description, k.category, k.unit, k.direction, k.baselineValue, k.currentValue, k.currentPeriod
            from KpiLink l join Kpi k on k.id = l.kpiId where\s""";
    private static final String ORDER = " order by l.first desc, l.linkedAt, l.id";

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

    public Map<UUID, List<LinkView>> ofGoals(Collection<UUID> goalIds) {
        return entities.createQuery(SELECT + "l.placeId in :goals" + ORDER, Object[].class)
                .setParameter("goals", goalIds)
                .getResultStream()
                .map(LinkReader::view)
                .collect(Collectors.groupingBy(LinkView::goalId, LinkedHashMap::new, Collectors.toList()));
    }

    public List<LinkedGoal> goalsOf(UUID kpiId) {
        return entities.createQuery("""
                        select l, g.title, g.status from KpiLink l join Goal g on g.id = l.goalId
                        where l.kpiId = :kpiId and l.type = GOAL order by l.linkedAt, l.id""", Object[].class)
                .setParameter("kpiId", kpiId)
                .getResultStream()
                .map(row -> ((KpiLink) row[0]).ofGoal((String) row[1], (GoalStatus) row[2]))
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

    /** A goal that a KPI serves. */
    record LinkedGoal(
            UUID goalId,
            String goalTitle,
            GoalStatus goalStatus,
            UUID linkId,
            BigDecimal thresholdPct,
            boolean isPrimary,
            Instant linkedAt) {}
}
