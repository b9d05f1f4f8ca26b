package com.purposepath.traction.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody of the tenant, as last seen. */
@Entity
@SuppressWarnings("NullAway.Init")
class Person {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private String name;
    private @Nullable String email;
    private Instant seenAt;

    protected Person() {}

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}
