package com.purposepath.account.discount;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.account.visitor.Visitors;
import com.purposepath.common.security.Public;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** For pricing and sign-up pages, so it is public although it lies under {@code /admin}. */
@RestController
class CodeCheckController {

    private final CodeChecks checks;
    private final Attempts attempts;
    private final Visitors visitors;

    CodeCheckController(CodeChecks checks, Attempts attempts, Visitors visitors) {
        this.checks = checks;
        this.attempts = attempts;
        this.visitors = visitors;
    }

    @Public
    @PostMapping("/admin/discount-codes/validate")
    Envelope<CodeChecks.Verdict> validate(@Valid @RequestBody CodeChecks.Wish wish) {
        attempts.count(Counter.PROMO_CODE, visitors.current().addressKey());
        return Envelope.of(checks.check(wish));
    }
}
