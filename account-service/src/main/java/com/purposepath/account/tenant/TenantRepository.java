package com.purposepath.account.tenant;

import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TenantRepository extends Repository<Tenant, UUID> {

    /** Written at once, since what follows in plain SQL refers to it. */
    Tenant saveAndFlush(Tenant tenant);

    Tenant getById(UUID id);

    /** Lets those who write do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Tenant t where t.id = :id")
    Tenant lock(UUID id);
}
