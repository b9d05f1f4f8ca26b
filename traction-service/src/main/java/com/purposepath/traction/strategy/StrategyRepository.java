package com.purposepath.traction.strategy;

import com.purposepath.traction.listing.Persisting;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StrategyRepository extends Repository<Strategy, UUID>, Persisting<Strategy> {

    Optional<Strategy> findByIdAndDeletedAtIsNull(UUID id);

    Optional<Strategy> findByIdAndGoalIdAndDeletedAtIsNull(UUID id, UUID goalId);

    List<Strategy> findAllByGoalIdAndDeletedAtIsNullOrderByPosition(UUID goalId);

    @Query("select s from Strategy s where s.id in :ids and s.deletedAt is null")
    List<Strategy> all(Collection<UUID> ids);

    @Query("select s.id from Strategy s where s.id in :ids and s.deletedAt is null")
    Set<UUID> existing(Collection<UUID> ids);

    /** What counts against the plan: strategies of goals that are not closed. */
    @Query("""
            select count(*) from Strategy s join Goal g on g.id = s.goalId
            where s.deletedAt is null and g.deletedAt is null and g.status in (DRAFT, ACTIVE, PAUSED)""")
    long countInOpenGoals();
}
