package com.purposepath.traction.attachment;

import com.purposepath.traction.fileowner.OwnerType;
import com.purposepath.traction.listing.Persisting;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, UUID>, Persisting<Attachment> {

    @Query("select a from Attachment a where a.id = :id and a.state = STORED")
    Optional<Attachment> stored(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attachment a where a.id = :id")
    Optional<Attachment> lock(UUID id);

    @Query("""
            select a from Attachment a
            where a.id in :ids and a.ownerType = :type and a.ownerId = :ownerId and a.state = STORED""")
    List<Attachment> ofOwner(OwnerType type, UUID ownerId, Collection<UUID> ids);

    @Query("select count(*) from Attachment a where a.ownerType = :type and a.ownerId = :ownerId and a.state <> ERASED")
    long countPlaces(OwnerType type, UUID ownerId);

    @Query("select a from Attachment a where a.state = ERASED or (a.state = PENDING and a.createdAt < :cutoff)")
    List<Attachment> unsettled(Instant cutoff);

    @Modifying
    @Query("update Attachment a set a.state = ERASED where a.ownerType = :type and a.ownerId = :ownerId")
    void eraseOf(OwnerType type, UUID ownerId);

    void delete(Attachment attachment);
}
