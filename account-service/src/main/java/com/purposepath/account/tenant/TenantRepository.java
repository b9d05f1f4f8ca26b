package com.purposepath.account.tenant;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TenantRepository extends Repository<Tenant, UUID> {

    /** Written at once, since what follows in plain SQL refers to it. */
    Tenant saveAndFlush(Tenant tenant);

    Tenant getById(UUID id);
}
