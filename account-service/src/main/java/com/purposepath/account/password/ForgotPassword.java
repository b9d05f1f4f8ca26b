package com.purposepath.account.password;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.account.user.EmailAddress;
import com.purposepath.account.visitor.Visitor;
import com.purposepath.account.visitor.Visitors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;

/** Takes the wish for a reset link, without letting on whether there is anybody to send it to. */
@Service
class ForgotPassword {

    private final ResetLinks links;
    private final Attempts attempts;
    private final Visitors visitors;
    private final TaskExecutor later;

    ForgotPassword(
            ResetLinks links,
            Attempts attempts,
            Visitors visitors,
            @Qualifier("applicationTaskExecutor") TaskExecutor later) {
        this.links = links;
        this.attempts = attempts;
        this.visitors = visitors;
        this.later = later;
    }

    /** Looks the address up only after the answer, which therefore takes equally long for everybody. */
    void forgot(String address) {
        String email = EmailAddress.normalized(address);
        Visitor visitor = visitors.current();
        attempts.count(Counter.MAIL_TO_EMAIL, email);
        attempts.countVisitor(Counter.MAIL_OF_ADDRESS);
        later.execute(() -> links.send(email, visitor));
    }
}
