package com.purposepath.account.confirmation;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.account.user.EmailAddress;
import com.purposepath.account.visitor.Visitors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;

/** Sends the letter again, without letting on whether there is anybody to send it to. */
@Service
class ResendConfirmation {

    private final Confirmations confirmations;
    private final Attempts attempts;
    private final Visitors visitors;
    private final TaskExecutor later;

    ResendConfirmation(
            Confirmations confirmations,
            Attempts attempts,
            Visitors visitors,
            @Qualifier("applicationTaskExecutor") TaskExecutor later) {
        this.confirmations = confirmations;
        this.attempts = attempts;
        this.visitors = visitors;
        this.later = later;
    }

    /** Looks the address up only after the answer, which therefore takes equally long for everybody. */
    void resend(String address) {
        String email = EmailAddress.normalized(address);
        String base = visitors.current().frontendBase();
        attempts.count(Counter.MAIL_TO_EMAIL, email);
        attempts.countVisitor(Counter.MAIL_OF_ADDRESS);
        later.execute(() -> confirmations.askHolder(email, base));
    }
}
