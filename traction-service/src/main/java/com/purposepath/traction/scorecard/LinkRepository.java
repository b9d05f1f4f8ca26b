package com.purposepath.traction.scorecard;

import com.purposepath.traction.goal.GoalStatus;
import com.purposepath.traction.listing.Persisting;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LinkRepository extends Repository<KpiLink, UUID>, Persisting<KpiLink> {

    void delete(KpiLink link);

    void flush();

    /** The KPI of a link that is named by its own id or by the KPI's. */
    @Query("select l.kpiId from KpiLink l where l.placeId = :placeId and (l.id = :id or l.kpiId = :id)")
    Optional<UUID> kpiOf(UUID placeId, UUID id);

    Optional<KpiLink> findByPlaceIdAndKpiId(UUID placeId, UUID kpiId);

    List<KpiLink> findAllByKpiIdOrderById(UUID kpiId);

    @Query("select l from KpiLink l where l.goalId = :goalId and l.type = GOAL")
    List<KpiLink> ofGoal(UUID goalId);

    @Query("select l.goalId from KpiLink l where l.kpiId = :kpiId and l.type = GOAL order by l.goalId")
    List<UUID> goals(UUID kpiId);

    @Query("""
            select l.goalId from KpiLink l join Goal g on g.id = l.goalId
            where l.kpiId = :kpiId and l.type = GOAL and g.status in :statuses order by l.linkedAt, l.id""")
    List<UUID> goals(UUID kpiId, Collection<GoalStatus> statuses);

    int countByPlaceId(UUID placeId);

    @Modifying
    @Query("delete from KpiLink l where l.goalId = :goalId")
    void deleteOfGoal(UUID goalId);

    @Modifying
    @Query("delete from KpiLink l where l.strategyId = :strategyId")
    void deleteOfStrategy(UUID strategyId);
}
