package com.purposepath.account.user;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own profile, the same in every tenant. */
@Service
@Transactional
class ProfileService {

    private final UserRepository users;
    private final Users people;
    private final AuditLog audit;
    private final Clock clock;

    ProfileService(UserRepository users, Users people, AuditLog audit, Clock clock) {
        this.users = users;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    Person read(CurrentUser caller) {
        return people.person(find(caller));
    }

    Person update(CurrentUser caller, UpdateProfile wish, IfMatch ifMatch) {
        var user = users.lock(caller.userId()).orElseThrow(CommonError.UNAUTHORIZED::exception);
        ifMatch.check(user.version());
        if (user.update(wish, clock.instant())) {
            audit.write(AuditEntry.of(AuditAction.PROFILE_UPDATED, AuditTarget.USER, user.id())
                    .by(caller.userId(), caller.email())
                    .in(caller.tenantId()));
        }
        return people.person(users.saveAndFlush(user));
    }

    private User find(CurrentUser caller) {
        return users.findById(caller.userId()).orElseThrow(CommonError.UNAUTHORIZED::exception);
    }
}
