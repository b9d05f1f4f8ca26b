package com.purposepath.account.confirmation;

import com.purposepath.account.link.EmailTokens;
import com.purposepath.account.link.LinkPurpose;
import com.purposepath.account.mail.Letters;
import com.purposepath.account.mail.Outbox;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.Users;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to confirm their address. */
@Service
public class Confirmations {

    private final EmailTokens tokens;
    private final Outbox outbox;
    private final Users users;

    Confirmations(EmailTokens tokens, Outbox outbox, Users users) {
        this.tokens = tokens;
        this.outbox = outbox;
        this.users = users;
    }

    /** Asks whoever has that address and has not confirmed it, if anybody. */
    @Transactional
    public void askHolder(String email, String frontendBase) {
        users.find(email).filter(person -> !person.emailVerified()).ifPresent(person -> ask(person, frontendBase));
    }

    /** Queues the letter with a new link; older links stop working. */
    @Transactional
    public void ask(Person person, String frontendBase) {
        String token = tokens.issue(LinkPurpose.CONFIRM_EMAIL, person.id());
        String link = frontendBase + "/confirm-email?token=" + token;
        outbox.queue(Letters.confirmAddress(person.email(), person.firstName(), link));
    }
}
