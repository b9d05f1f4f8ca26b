package com.purposepath.traction.kpi;

import com.purposepath.traction.listing.Persisting;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KpiRepository extends Repository<Kpi, UUID>, Persisting<Kpi> {

    Optional<Kpi> findByIdAndDeletedAtIsNull(UUID id);

    /** Waits for whoever is changing the KPI, its readings or its links, and keeps others waiting until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from Kpi k where k.id = :id and k.deletedAt is null")
    Optional<Kpi> lock(UUID id);

    @Query("select k.id from Kpi k where k.id in :ids and k.deletedAt is null")
    Set<UUID> existing(Collection<UUID> ids);

    long countByDeletedAtIsNull();
}
