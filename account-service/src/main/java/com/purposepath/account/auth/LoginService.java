package com.purposepath.account.auth;

import com.purposepath.account.AccountError;
import com.purposepath.account.user.EmailAddress;
import com.purposepath.account.user.Person;
import org.springframework.stereotype.Service;

/** Signs people in by e-mail and password. */
@Service
class LoginService {

    private final PasswordProof proof;
    private final RefusedLogin refused;
    private final FirstStep firstStep;

    LoginService(PasswordProof proof, RefusedLogin refused, FirstStep firstStep) {
        this.proof = proof;
        this.refused = refused;
        this.firstStep = firstStep;
    }

    /** Why somebody may not come in is said only after the right password. */
    SignInAnswer login(LoginRequest request) {
        Person person = proof.prove(EmailAddress.normalized(request.email()), request.password());
        return switch (person.status()) {
            case SUSPENDED -> throw refused.refuse(person, AccountError.ACCOUNT_SUSPENDED);
            case PENDING_VERIFICATION -> {
                refused.askAgain(person);
                throw refused.refuse(person, AccountError.EMAIL_NOT_VERIFIED);
            }
            case ACTIVE -> firstStep.done(person, request.tenantId());
        };
    }
}
