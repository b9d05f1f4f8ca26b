package com.purposepath.account.business;

import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BusinessRepository extends Repository<Business, UUID> {

    Business saveAndFlush(Business business);

    /** Lets those who write one after the other, so that without If-Match the last one wins and nothing is lost. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Business b where b.tenantId = :tenantId")
    Business lock(UUID tenantId);

    Business getById(UUID tenantId);
}
