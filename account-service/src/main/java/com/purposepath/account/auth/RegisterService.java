package com.purposepath.account.auth;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.account.password.NewPassword;
import com.purposepath.account.password.PasswordHasher;
import com.purposepath.account.user.EmailAddress;
import com.purposepath.account.user.NewUser;
import com.purposepath.account.user.Users;
import org.springframework.stereotype.Service;

/** Registers people: everything slow first, then one short transaction. */
@Service
class RegisterService {

    private final Attempts attempts;
    private final PasswordHasher hasher;
    private final Users users;
    private final FirstSignIn firstSignIn;

    RegisterService(Attempts attempts, PasswordHasher hasher, Users users, FirstSignIn firstSignIn) {
        this.attempts = attempts;
        this.hasher = hasher;
        this.users = users;
        this.firstSignIn = firstSignIn;
    }

    FirstSignIn.Outcome register(RegisterRequest request) {
        attempts.countVisitor(Counter.REGISTER);
        String email = EmailAddress.normalized(request.email());
        NewPassword.Rules.refuseAddress("password", request.password(), email);
        users.refuseTaken(email);
        String hash = hasher.hash(request.password());
        return firstSignIn.register(
                new NewUser(email, hash, request.firstName(), request.lastName(), request.phone()), request);
    }
}
