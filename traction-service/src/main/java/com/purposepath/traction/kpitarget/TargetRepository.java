package com.purposepath.traction.kpitarget;

import com.purposepath.traction.listing.Persisting;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetRepository extends Repository<Target, UUID>, Persisting<Target> {

    void delete(Target target);

    void flush();

    Optional<Target> findByIdAndKpiId(UUID id, UUID kpiId);

    @Query("""
            select t from Target t where t.kpiId = :kpiId
            order by t.period, case t.level when MINIMAL then 1 when EXPECTED then 2 else 3 end, t.id""")
    List<Target> ofKpi(UUID kpiId);

    @Query("select t from Target t where t.kpiId = :kpiId and t.level = EXPECTED order by t.period, t.id")
    List<Target> expected(UUID kpiId);

    @Query("select distinct t.kpiId from Target t where t.goalId = :goalId order by t.kpiId")
    List<UUID> kpisOfGoal(UUID goalId);

    @Modifying
    @Query("delete from Target t where t.goalId = :goalId")
    void deleteOfGoal(UUID goalId);

    @Modifying
    @Query("delete from Target t where t.goalId = :goalId and t.kpiId = :kpiId")
    void deleteOfGoal(UUID goalId, UUID kpiId);
}
