package com.purposepath.account.trial;

import com.purposepath.account.staff.StaffScope;
import com.purposepath.account.user.Users;
import com.purposepath.common.error.CommonError;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the tenant that the staff means when it names one of its people. */
@Repository
@Transactional(readOnly = true)
class OwnedTenants {

    private final JdbcClient jdbc;
    private final StaffScope staff;
    private final Users users;

    OwnedTenants(JdbcClient jdbc, StaffScope staff, Users users) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.users = users;
    }

    /** The oldest tenant that the person owns, or the {@code wished} one among them. */
    UUID of(UUID userId, @Nullable UUID wished) {
        users.get(userId);
        staff.enter();
        return jdbc.sql("""
                        select tenant_id from membership
                        where user_id = :user and role = 'OWNER' and ended_at is null
                          and (cast(:wished as uuid) is null or tenant_id = :wished)
                        order by joined_at, tenant_id limit 1
                        """)
                .param("user", userId)
                .param("wished", wished)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> CommonError.RESOURCE_NOT_FOUND.notFound("Subscription", userId));
    }
}
