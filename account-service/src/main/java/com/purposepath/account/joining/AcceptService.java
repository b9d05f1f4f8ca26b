package com.purposepath.account.joining;

import com.purposepath.account.AccountError;
import com.purposepath.account.auth.AuthSession;
import com.purposepath.account.invitation.InvitationLinks;
import com.purposepath.account.invitation.InvitationLinks.Invited;
import com.purposepath.account.link.TokenStatus;
import com.purposepath.account.password.NewPassword;
import com.purposepath.account.password.PasswordHasher;
import com.purposepath.account.user.NewUser;
import com.purposepath.account.user.Users;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Accepts an invitation, with or without an account; everything slow comes before the transaction. */
@Service
class AcceptService {

    private final InvitationLinks links;
    private final Users users;
    private final PasswordHasher hasher;
    private final Joining joining;

    AcceptService(InvitationLinks links, Users users, PasswordHasher hasher, Joining joining) {
        this.links = links;
        this.users = users;
        this.hasher = hasher;
        this.joining = joining;
    }

    InvitationPreview preview(String token) {
        return links.find(token)
                .map(invited -> invited.status() == TokenStatus.VALID
                        ? InvitationPreview.of(
                                invited, users.find(invited.email()).isPresent())
                        : InvitationPreview.of(invited.status()))
                .orElseGet(() -> InvitationPreview.of(TokenStatus.NOT_FOUND));
    }

    AuthSession accept(AcceptInvitation wish, @Nullable CurrentUser caller) {
        Invited invited = links.get(wish.token());
        var account = users.find(invited.email());
        if (account.isEmpty()) {
            return register(invited, wish);
        }
        if (caller == null) {
            throw CommonError.UNAUTHORIZED.exception("Sign in as " + invited.email() + " to accept this invitation");
        }
        if (!caller.userId().equals(account.get().id())) {
            throw AccountError.INVITATION_EMAIL_MISMATCH.exception();
        }
        return joining.join(wish.token(), caller.userId());
    }

    private AuthSession register(Invited invited, AcceptInvitation wish) {
        var details = wish.details();
        NewPassword.Rules.refuseAddress("password", details.password(), invited.email());
        String hash = hasher.hash(details.password());
        return joining.register(
                wish.token(), new NewUser(invited.email(), hash, details.firstName(), details.lastName(), null));
    }
}
