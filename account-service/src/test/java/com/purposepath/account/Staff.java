package com.purposepath.account;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody of PurposePath's own staff, by the address that the test settings name. */
@Component
public class Staff {

    public static final String EMAIL = "staff@purposepath.example";
    private static final String PASSWORD = "Oats*Honey42";

    private final Mailbox mailbox;

    Staff(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** Signed in, with the address confirmed; registers at the first time. */
    public synchronized Member member(Api api) {
        var registration = api.anyone()
                .post(
                        "/auth/register",
                        Map.of("email", EMAIL, "password", PASSWORD, "first_name", "Sam", "last_name", "Staff"));
        if (registration.status() == 201) {
            String token = mailbox.await(EMAIL, "Confirm").token();
            api.anyone().post("/auth/confirm-email", Map.of("token", token)).ok();
        }
        return api.login(EMAIL, PASSWORD);
    }
}
