package com.purposepath.account.password;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.Public;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PasswordController {

    private final ForgotPassword forgotPassword;
    private final ResetPassword resetPassword;
    private final ChangePassword changePassword;
    private final Attempts attempts;

    PasswordController(
            ForgotPassword forgotPassword,
            ResetPassword resetPassword,
            ChangePassword changePassword,
            Attempts attempts) {
        this.forgotPassword = forgotPassword;
        this.resetPassword = resetPassword;
        this.changePassword = changePassword;
        this.attempts = attempts;
    }

    @Public
    @PostMapping("/auth/forgot-password")
    Envelope.Done forgot(@Valid @RequestBody ForgotPasswordRequest body) {
        forgotPassword.forgot(body.email());
        return Envelope.done();
    }

    @Public
    @PostMapping("/auth/reset-password")
    Envelope.Done reset(@Valid @RequestBody ResetPasswordRequest body) {
        attempts.countVisitor(Counter.EMAIL_TOKEN);
        resetPassword.reset(body);
        return Envelope.done();
    }

    @PostMapping("/auth/change-password")
    Envelope.Done change(CurrentUser caller, @Valid @RequestBody ChangePasswordRequest body) {
        changePassword.change(caller, body);
        return Envelope.done();
    }
}
