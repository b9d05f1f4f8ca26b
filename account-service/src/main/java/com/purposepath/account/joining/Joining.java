package com.purposepath.account.joining;

import com.purposepath.account.auth.AuthSession;
import com.purposepath.account.auth.SigningIn;
import com.purposepath.account.invitation.InvitationLinks;
import com.purposepath.account.invitation.InvitationLinks.Invited;
import com.purposepath.account.user.NewUser;
import com.purposepath.account.user.Person;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins a tenant: membership, accepted invitation and session in one transaction. Of two who try at once, one is refused. */
@Service
@Transactional
class Joining {

    private final InvitationLinks links;
    private final NewMember members;
    private final SigningIn signingIn;

    Joining(InvitationLinks links, NewMember members, SigningIn signingIn) {
        this.links = links;
        this.members = members;
        this.signingIn = signingIn;
    }

    /** With a new account, whose address the link has confirmed. */
    public AuthSession register(String token, NewUser wish) {
        Invited invited = links.get(token);
        return join(invited, members.register(wish, invited.tenantId()));
    }

    /** With the account that the caller has. */
    public AuthSession join(String token, UUID userId) {
        Invited invited = links.get(token);
        return join(invited, members.get(userId));
    }

    private AuthSession join(Invited invited, Person person) {
        links.accepted(invited);
        return signingIn.signIn(person, members.admit(person, invited));
    }
}
