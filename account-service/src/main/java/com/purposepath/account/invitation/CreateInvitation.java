package com.purposepath.account.invitation;

import com.purposepath.account.user.EmailAddress;
import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.security.Role;
import com.purposepath.common.validation.Text;
import org.jspecify.annotations.Nullable;

/** Whom to invite, as what, and with which words. */
@SnakeCase
record CreateInvitation(
        @EmailAddress.Required String email,
        @Nullable InvitableRole role,
        @Nullable @Text(max = 500) String message) {

    /** The roles that can be given by invitation. */
    enum InvitableRole {
        ADMIN,
        MANAGER,
        USER,
        GUEST
    }

    Role roleOrDefault() {
        return role == null ? Role.USER : Role.valueOf(role.name());
    }
}
