package com.purposepath.traction.issue;

import com.purposepath.traction.listing.Persisting;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssueRepository extends Repository<Issue, UUID>, Persisting<Issue> {

    /** Waits for whoever is changing the issue, and keeps others waiting until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Issue i where i.id = :id and i.deletedAt is null")
    Optional<Issue> lock(UUID id);

    Optional<Issue> findByIdAndDeletedAtIsNull(UUID id);

    @Query("select i from Issue i where i.id in :ids and i.deletedAt is null")
    List<Issue> all(Collection<UUID> ids);

    @Query("select i.id from Issue i where i.id in :ids and i.deletedAt is null")
    Set<UUID> existing(Collection<UUID> ids);

    @Query("select i.statusId, count(*) from Issue i where i.deletedAt is null group by i.statusId")
    List<Object[]> countByStatus();

    @Query(
            "select i.typeId, count(*) from Issue i where i.deletedAt is null and i.typeId is not null group by i.typeId")
    List<Object[]> countByType();

    @Query(
            "select i.id from Issue i where (i.statusId = :id or i.typeId = :id) and i.deletedAt is null order by i.id limit 10")
    List<UUID> sortedInto(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Issue i where i.statusId = :id and i.deletedAt is null order by i.id")
    List<Issue> lockByStatus(UUID id);

    @Modifying
    @Query("update Issue i set i.statusId = :to where i.statusId = :from and i.deletedAt is not null")
    void moveDeleted(UUID from, UUID to);

    @Modifying
    @Query("update Issue i set i.typeId = null where i.typeId = :id and i.deletedAt is not null")
    void forgetDeletedType(UUID id);
}
