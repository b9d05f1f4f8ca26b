package com.purposepath.account.confirmation;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.account.link.EmailTokens;
import com.purposepath.account.link.LinkPurpose;
import com.purposepath.account.link.TokenRequest;
import com.purposepath.account.link.TokenStatus;
import com.purposepath.common.security.Public;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Public
class ConfirmationController {

    record TokenState(TokenStatus status) {}

    private final ConfirmEmail confirmation;
    private final EmailTokens tokens;
    private final Attempts attempts;

    ConfirmationController(ConfirmEmail confirmation, EmailTokens tokens, Attempts attempts) {
        this.confirmation = confirmation;
        this.tokens = tokens;
        this.attempts = attempts;
    }

    @PostMapping("/auth/confirm-email")
    Envelope.Done confirm(@Valid @RequestBody TokenRequest body) {
        attempts.countVisitor(Counter.EMAIL_TOKEN);
        confirmation.confirm(body.token());
        return Envelope.done();
    }

    @GetMapping("/auth/confirm-email/validate")
    Envelope<TokenState> validate(@RequestParam @Text(min = 1, max = 512) String token) {
        attempts.countVisitor(Counter.EMAIL_TOKEN);
        return Envelope.of(new TokenState(tokens.status(LinkPurpose.CONFIRM_EMAIL, token)));
    }
}
