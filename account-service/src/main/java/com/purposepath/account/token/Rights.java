package com.purposepath.account.token;

import com.purposepath.common.security.Role;
import java.util.List;

/** Roles as the wire lists them. */
public final class Rights {

    private Rights() {}

    /** The role in the tenant, and that of PurposePath's staff where given. */
    public static List<String> roles(Role role, boolean platformAdmin) {
        return platformAdmin ? List.of(role.wireName(), Role.PLATFORM_ADMIN) : List.of(role.wireName());
    }
}
