package com.purposepath.traction.person;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

    List<Person> findAllByIdIn(Collection<UUID> ids);

    /** Two requests of one person may come at once, so that the database decides between insert and update. */
    @Modifying
    @Query(value = """
                    insert into person (tenant_id, id, name, email, seen_at)
                    values (nullif(current_setting('app.tenant_id', true), '')::uuid, :id, :name, :email, :now)
                    on conflict (tenant_id, id) do update set name = excluded.name, email = excluded.email, seen_at = excluded.seen_at
                    """, nativeQuery = true)
    void remember(UUID id, String name, @Nullable String email, Instant now);
}
