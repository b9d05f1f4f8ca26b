package com.purposepath.account;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings people into a tenant the way they really come: by invitation. */
@Component
public class People {

    /** A password that all of them have. */
    public static final String PASSWORD = "Crust+Crumb!7";

    private final ObjectProvider<Api> apis;
    private final Mailbox mailbox;

    People(ObjectProvider<Api> apis, Mailbox mailbox) {
        this.apis = apis;
        this.mailbox = mailbox;
    }

    /** Somebody new with that role in the tenant of {@code owner}. */
    public Member join(Member owner, String role) {
        Api api = apis.getObject();
        String email = role + "." + UUID.randomUUID() + "@purposepath.example";
        owner.post("/tenants/current/invitations", Map.of("email", email, "role", role))
                .created();
        var acceptance = Map.of(
                "token",
                mailbox.await(email, "invites you").token(),
                "first_name",
                "Tomas",
                "last_name",
                "Lind",
                "password",
                PASSWORD);
        api.anyone().post("/invitations/accept", acceptance).ok();
        return api.login(email, PASSWORD);
    }
}
