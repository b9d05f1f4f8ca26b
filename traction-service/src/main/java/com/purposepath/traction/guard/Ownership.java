package com.purposepath.traction.guard;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.Role;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Changing and deleting is for those whose record it is, and for managers. */
public final class Ownership {

    private Ownership() {}

    /**
     * Refuses everybody else with 403.
     *
     * @param what the record, for the message: "goal"
     * @param whose the people whose record it is
     */
    public static void require(CurrentUser user, String what, @Nullable Object... whose) {
        if (!user.role().includes(Role.MANAGER) && !Arrays.asList(whose).contains(user.userId())) {
            throw CommonError.INSUFFICIENT_PERMISSIONS
                    .exception("This %s is somebody else's; only a manager may change it".formatted(what))
                    .detail("requiredRole", Role.MANAGER.wireName());
        }
    }
}
