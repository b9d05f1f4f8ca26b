package com.purposepath.traction.action;

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

interface ActionRepository extends Repository<Action, UUID>, Persisting<Action> {

    /** Waits for whoever is changing the action, and keeps others waiting until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Action a where a.id = :id and a.deletedAt is null")
    Optional<Action> lock(UUID id);

    @Query("select a from Action a where a.id in :ids and a.deletedAt is null")
    List<Action> all(Collection<UUID> ids);

    @Query("select a.id from Action a where a.id in :ids and a.deletedAt is null")
    Set<UUID> existing(Collection<UUID> ids);

    @Query("select count(*) from Action a where a.state.status not in (COMPLETED, CANCELLED) and a.deletedAt is null")
    long countUnfinished();
}
