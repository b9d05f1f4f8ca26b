package com.purposepath.account.password;

import com.purposepath.account.AccountError;
import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.user.Users;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.CurrentUser;
import org.springframework.stereotype.Service;

/** Lets people change their own password, if they know the present one. */
@Service
class ChangePassword {

    private final PasswordHasher hasher;
    private final Attempts attempts;
    private final Users users;
    private final PasswordRecords records;

    ChangePassword(PasswordHasher hasher, Attempts attempts, Users users, PasswordRecords records) {
        this.hasher = hasher;
        this.attempts = attempts;
        this.users = users;
        this.records = records;
    }

    /** A wrong present password counts as a failed login: a stolen session must not become a way to guess. */
    void change(CurrentUser caller, ChangePasswordRequest request) {
        String hash = users.passwordHash(caller.userId()).orElseThrow(AccountError.PASSWORD_NOT_SET::exception);
        attempts.refuseLockedLogin(caller.email());
        if (!hasher.matches(request.currentPassword(), hash)) {
            attempts.loginFailed(caller.email());
            throw AccountError.CURRENT_PASSWORD_INCORRECT.exception();
        }
        attempts.refuseLockedLogin(caller.email());
        refuseSame(request);
        NewPassword.Rules.refuseAddress("new_password", request.newPassword(), caller.email());
        records.change(caller.userId(), hasher.hash(request.newPassword()), caller.sessionId());
    }

    private static void refuseSame(ChangePasswordRequest request) {
        if (request.newPassword().equals(request.currentPassword())) {
            throw ApiException.invalid("new_password", "The new password must differ from the present one");
        }
    }
}
