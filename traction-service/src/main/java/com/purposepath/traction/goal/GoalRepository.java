package com.purposepath.traction.goal;

import com.purposepath.traction.listing.Persisting;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GoalRepository extends Repository<Goal, UUID>, Persisting<Goal> {

    /** Without the goal itself, which must not be held before it is locked. */
    @Query("""
            select new com.purposepath.traction.goal.GoalFacts(g.id, g.title, g.status, g.ownerId, g.createdBy, g.figures.progress)
            from Goal g where g.id = :id and g.deletedAt is null""")
    Optional<GoalFacts> facts(UUID id);

    /** Waits for whoever is changing the goal, and keeps others waiting until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Goal g where g.id = :id and g.deletedAt is null")
    Optional<Goal> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Goal g where g.id in :ids and g.deletedAt is null order by g.id")
    List<Goal> lockAll(Collection<UUID> ids);

    @Query("select g.id from Goal g where g.id in :ids and g.deletedAt is null")
    Set<UUID> existing(Collection<UUID> ids);

    @Query("select count(*) from Goal g where g.status in :statuses and g.deletedAt is null")
    long countByStatus(Collection<GoalStatus> statuses);
}
