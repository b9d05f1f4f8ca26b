package com.purposepath.account.joining;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.invitation.InvitationLinks.Invited;
import com.purposepath.account.tenant.Memberships;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.user.NewUser;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.Users;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a member of whoever was invited. */
@Component
class NewMember {

    private final Users users;
    private final Memberships memberships;
    private final AuditLog audit;

    NewMember(Users users, Memberships memberships, AuditLog audit) {
        this.users = users;
        this.memberships = memberships;
        this.audit = audit;
    }

    Person get(UUID userId) {
        return users.get(userId);
    }

    /** A person without a tenant of their own. */
    Person register(NewUser wish, UUID tenantId) {
        var person = users.register(wish);
        users.confirmEmail(person.id());
        audit.write(AuditEntry.of(AuditAction.REGISTERED, AuditTarget.USER, person.id())
                .by(person.id(), person.email())
                .in(tenantId));
        return users.get(person.id());
    }

    /** Who has become a member meanwhile keeps the present role. */
    TenantInfo admit(Person person, Invited invited) {
        memberships.join(invited.tenantId(), person.id(), invited.role());
        audit.write(AuditEntry.of(AuditAction.INVITATION_ACCEPTED, AuditTarget.INVITATION, invited.invitationId())
                .by(person.id(), person.email())
                .in(invited.tenantId()));
        return memberships.find(person.id(), invited.tenantId()).orElseThrow();
    }
}
