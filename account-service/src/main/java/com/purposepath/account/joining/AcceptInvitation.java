package com.purposepath.account.joining;

import com.purposepath.account.password.NewPassword;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.FieldError;
import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.json.Verbatim;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The token, and who the invited person is, where the address has no account yet. */
@SnakeCase
record AcceptInvitation(
        @NotNull @Text(min = 1, max = 512) String token,
        @Nullable @Text(min = 1, max = 100) String firstName,
        @Nullable @Text(min = 1, max = 100) String lastName,
        @Nullable @Verbatim @NewPassword String password) {

    /** What a new account needs, complete. */
    record Details(String firstName, String lastName, String password) {}

    /** Refuses with every field that is missing. */
    Details details() {
        if (firstName != null && lastName != null && password != null) {
            return new Details(firstName, lastName, password);
        }
        var missing = new ArrayList<FieldError>();
        require(missing, "first_name", firstName);
        require(missing, "last_name", lastName);
        require(missing, "password", password);
        throw ApiException.invalid(missing);
    }

    private static void require(ArrayList<FieldError> missing, String field, @Nullable String value) {
        if (value == null) {
            missing.add(new FieldError(field, "is needed, since the address has no account yet"));
        }
    }

    /** Never shows token or password. */
    @Override
    public String toString() {
        return "AcceptInvitation";
    }
}
