package com.purposepath.account.member;

import com.purposepath.account.AccountError;
import com.purposepath.account.session.SessionEnds;
import com.purposepath.account.user.UserStatus;
import com.purposepath.account.user.Users;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.Role;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done with members: roles, ownership, leaving. */
@Service
@Transactional
class MemberService {

    private final MemberStore members;
    private final SessionEnds sessions;
    private final Users users;
    private final MemberNews news;

    MemberService(MemberStore members, SessionEnds sessions, Users users, MemberNews news) {
        this.members = members;
        this.sessions = sessions;
        this.users = users;
        this.news = news;
    }

    /** The same role again changes nothing and tells nobody. */
    public MemberView changeRole(CurrentUser caller, UUID userId, Role role) {
        if (role == Role.OWNER) {
            caller.require(Role.OWNER);
        }
        var member = find(caller, userId);
        if (userId.equals(caller.userId())) {
            throw AccountError.CANNOT_CHANGE_OWN_ROLE.exception();
        }
        if (member.role() == Role.OWNER) {
            throw AccountError.OWNER_PROTECTED.exception();
        }
        if (member.role() == role) {
            return member;
        }
        if (role == Role.OWNER) {
            handOver(caller, member);
        }
        members.changeRole(caller.tenantId(), userId, role);
        news.roleChanged(caller, member, role);
        return find(caller, userId);
    }

    /** Anybody may leave; to remove others takes an admin. */
    public void remove(CurrentUser caller, UUID userId, Instant now) {
        if (!userId.equals(caller.userId())) {
            caller.require(Role.ADMIN);
        }
        var member = find(caller, userId);
        if (member.role() == Role.OWNER) {
            throw AccountError.OWNER_PROTECTED.exception();
        }
        String tenantName = news.tenantName(caller);
        members.end(caller.tenantId(), userId, now);
        sessions.endAll(userId, session -> session.tenantId().equals(caller.tenantId()));
        news.removed(caller, member, tenantName);
    }

    private void handOver(CurrentUser caller, MemberView member) {
        if (member.status() != UserStatus.ACTIVE || !users.get(member.userId()).emailVerified()) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception(
                    "Only an active member with a confirmed address can become the owner");
        }
        members.changeRole(caller.tenantId(), caller.userId(), Role.ADMIN);
        news.ownerChanged(caller, member);
    }

    private MemberView find(CurrentUser caller, UUID userId) {
        return members.lock(caller.tenantId(), userId)
                .orElseThrow(() -> CommonError.RESOURCE_NOT_FOUND.notFound("Member", userId));
    }
}
