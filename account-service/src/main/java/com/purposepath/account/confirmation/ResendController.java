package com.purposepath.account.confirmation;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.Public;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ResendController {

    private final ResendConfirmation confirmation;

    ResendController(ResendConfirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Public
    @PostMapping("/auth/resend-confirmation")
    Envelope.Done resend(
            @RequestParam(required = false) @Nullable @Email @Text(min = 3, max = 254) String email,
            @Valid @RequestBody(required = false) @Nullable ResendRequest body) {
        String address = email == null && body != null ? body.email() : email;
        if (address == null) {
            throw ApiException.badRequest("email", "Enter an e-mail address");
        }
        confirmation.resend(address);
        return Envelope.done();
    }
}
