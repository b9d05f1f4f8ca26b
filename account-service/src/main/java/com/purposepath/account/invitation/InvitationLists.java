package com.purposepath.account.invitation;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations of the tenant, newest first, and one by one. */
@Service
@Transactional(readOnly = true)
class InvitationLists {

    record Wish(UUID tenantId, String search, Invitation.@Nullable Status status) {}

    private final InvitationStore invitations;
    private final Clock clock;

    InvitationLists(InvitationStore invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    public Envelope.Page<InvitationView> page(Wish wish, Paging paging) {
        Instant now = clock.instant();
        var filter = new InvitationStore.Filter(wish.tenantId(), wish.search(), wish.status(), now);
        var page = invitations.page(filter, paging).stream()
                .map(invitation -> InvitationView.of(invitation, now))
                .toList();
        return Envelope.page(page, paging, invitations.count(filter));
    }

    public InvitationView read(UUID tenantId, UUID id) {
        return invitations
                .find(tenantId, id)
                .map(invitation -> InvitationView.of(invitation, clock.instant()))
                .orElseThrow(() -> CommonError.RESOURCE_NOT_FOUND.notFound("Invitation", id));
    }
}
