package com.purposepath.account.mfa;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MfaController {

    private final MfaService mfa;

    MfaController(MfaService mfa) {
        this.mfa = mfa;
    }

    @GetMapping({"/auth/mfa", "/mfa"})
    Envelope<MfaStatusView> status(CurrentUser caller) {
        return Envelope.of(mfa.status(caller));
    }

    @PostMapping({"/auth/mfa/enroll", "/mfa/enroll"})
    Envelope<MfaEnrollmentView> enroll(CurrentUser caller) {
        return Envelope.of(mfa.enroll(caller));
    }

    @PostMapping({"/auth/mfa/verify", "/mfa/verify"})
    Envelope<RecoveryCodesView> verify(CurrentUser caller, @Valid @RequestBody TotpRequest body) {
        return Envelope.of(new RecoveryCodesView(mfa.verify(caller, body.code())));
    }

    @PostMapping({"/auth/mfa/recovery-codes", "/mfa/recovery-codes"})
    Envelope<RecoveryCodesView> replaceCodes(CurrentUser caller, @Valid @RequestBody MfaCodeRequest body) {
        return Envelope.of(new RecoveryCodesView(mfa.replaceCodes(caller, body.code())));
    }

    @PostMapping({"/auth/mfa/disable", "/mfa/disable"})
    Envelope.Done disable(CurrentUser caller, @Valid @RequestBody MfaCodeRequest body) {
        mfa.disable(caller, body.code());
        return Envelope.done();
    }
}
