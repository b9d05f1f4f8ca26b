package com.purposepath.account.business;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface BusinessRepository extends Repository<Business, UUID> {

    Business saveAndFlush(Business business);

    Business getById(UUID tenantId);
}
