package com.purposepath.account.password;

import com.purposepath.account.link.EmailTokens;
import com.purposepath.account.link.LinkPurpose;
import com.purposepath.account.user.Users;
import org.springframework.stereotype.Service;

/** Sets a new password for whoever holds the token out of the e-mail. */
@Service
class ResetPassword {

    private final EmailTokens tokens;
    private final Users users;
    private final PasswordHasher hasher;
    private final PasswordRecords records;

    ResetPassword(EmailTokens tokens, Users users, PasswordHasher hasher, PasswordRecords records) {
        this.tokens = tokens;
        this.users = users;
        this.hasher = hasher;
        this.records = records;
    }

    /** Hashes before the transaction, which therefore is short, and uses the token only when the password is fine. */
    void reset(ResetPasswordRequest request) {
        var person = users.get(tokens.owner(LinkPurpose.RESET_PASSWORD, request.token()));
        NewPassword.Rules.refuseAddress("new_password", request.newPassword(), person.email());
        records.reset(request.token(), hasher.hash(request.newPassword()));
    }
}
