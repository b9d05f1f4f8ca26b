package com.purposepath.account.user;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Points profiles to pictures. */
@Service
public class ProfilePictures {

    private final UserRepository users;
    private final Users people;
    private final AuditLog audit;
    private final Clock clock;

    ProfilePictures(UserRepository users, Users people, AuditLog audit, Clock clock) {
        this.users = users;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Shows the picture at that address, or none; of two who try at once, the second waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Person show(CurrentUser caller, @Nullable String url) {
        var user = users.lock(caller.userId()).orElseThrow(CommonError.UNAUTHORIZED::exception);
        if (user.showPicture(url, clock.instant())) {
            audit.write(AuditEntry.of(AuditAction.PROFILE_UPDATED, AuditTarget.USER, user.id())
                    .by(caller.userId(), caller.email())
                    .in(caller.tenantId()));
        }
        return people.person(users.saveAndFlush(user));
    }
}
