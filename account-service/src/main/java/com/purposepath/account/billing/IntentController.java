package com.purposepath.account.billing;

import com.purposepath.account.payment.Intent;
import com.purposepath.account.plan.Frequency;
import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class IntentController {

    record Wish(
            @NotNull String tierId,
            @NotNull Frequency frequency,
            @Nullable @Text(max = 50) String promoCode) {}

    record IntentView(String paymentIntentId, String clientSecret, long amount, String currency, String status) {

        static IntentView of(Intent intent) {
            return new IntentView(
                    intent.id(), intent.clientSecret(), intent.amount(), intent.currency(), intent.status());
        }
    }

    private final Intents intents;

    IntentController(Intents intents) {
        this.intents = intents;
    }

    @Idempotent(secret = true)
    @RequiresRole(Role.ADMIN)
    @PostMapping("/billing/payment-intent")
    Envelope<IntentView> create(CurrentUser caller, @Valid @RequestBody Wish wish) {
        return Envelope.of(IntentView.of(intents.forFirstCharge(caller, wish)));
    }
}
