package com.purposepath.account.invitation;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.account.invitation.InvitationLists.Wish;
import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/tenants/current/invitations", "/organizations/current/invitations"})
class InvitationController {

    private final InvitationService invitations;
    private final InvitationLists lists;
    private final Attempts attempts;

    InvitationController(InvitationService invitations, InvitationLists lists, Attempts attempts) {
        this.invitations = invitations;
        this.lists = lists;
        this.attempts = attempts;
    }

    @GetMapping
    @RequiresRole(Role.MANAGER)
    Envelope.Page<InvitationView> list(
            CurrentUser caller,
            @RequestParam(required = false) Invitation.@Nullable Status status,
            @RequestParam(defaultValue = "") @Text(max = 100) String search,
            Paging paging) {
        return lists.page(new Wish(caller.tenantId(), search.strip(), status), paging);
    }

    @GetMapping("/{invitationId}")
    @RequiresRole(Role.MANAGER)
    Envelope<InvitationView> read(CurrentUser caller, @PathVariable UUID invitationId) {
        return Envelope.of(lists.read(caller.tenantId(), invitationId));
    }

    @PostMapping
    @RequiresRole(Role.ADMIN)
    @Idempotent
    ResponseEntity<Envelope<InvitationView>> create(CurrentUser caller, @Valid @RequestBody CreateInvitation wish) {
        attempts.count(Counter.INVITATION, caller.tenantId().toString());
        var invitation = invitations.create(caller, wish);
        return Answer.created("/tenants/current/invitations/" + invitation.id(), invitation);
    }

    @PostMapping("/{invitationId}:resend")
    @RequiresRole(Role.ADMIN)
    Envelope<InvitationView> resend(CurrentUser caller, @PathVariable UUID invitationId) {
        attempts.count(Counter.INVITATION, caller.tenantId().toString());
        return Envelope.of(invitations.resend(caller, invitationId));
    }

    @DeleteMapping("/{invitationId}")
    @RequiresRole(Role.ADMIN)
    Envelope.Done revoke(CurrentUser caller, @PathVariable UUID invitationId) {
        invitations.revoke(caller, invitationId);
        return Envelope.done();
    }
}
