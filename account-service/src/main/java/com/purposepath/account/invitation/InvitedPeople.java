package com.purposepath.account.invitation;

import com.purposepath.account.AccountError;
import com.purposepath.account.tenant.Memberships;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.user.Users;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who the people around an invitation are. */
@Component
class InvitedPeople {

    private final Users users;
    private final Memberships memberships;

    InvitedPeople(Users users, Memberships memberships) {
        this.users = users;
        this.memberships = memberships;
    }

    /** Refuses an address whose holder is a member of the present tenant. */
    void refuseMember(String email, UUID tenantId) {
        if (users.find(email)
                .filter(person -> memberships.isMember(person.id(), tenantId))
                .isPresent()) {
            throw AccountError.ALREADY_MEMBER.exception().detail("field", "email");
        }
    }

    TenantInfo tenantOf(CurrentUser caller) {
        return memberships.find(caller.userId(), caller.tenantId()).orElseThrow(CommonError.FORBIDDEN::exception);
    }
}
