package com.purposepath.common.sample;

import com.purposepath.common.persistence.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that belongs to a tenant. */
@Entity
class Thing {

    @Id
    private UUID id = Uuids.next();

    @TenantId
    @Nullable
    private UUID tenantId;

    private String title = "";

    Thing() {}

    Thing(String title) {
        this.title = title;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }
}
