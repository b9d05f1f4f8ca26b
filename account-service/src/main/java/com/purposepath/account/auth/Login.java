package com.purposepath.account.auth;

import com.purposepath.account.user.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The transaction of a login, after the proof. */
@Service
public class Login {

    private final TenantChoice choice;
    private final SigningIn signingIn;
    private final LoginNews news;

    Login(TenantChoice choice, SigningIn signingIn, LoginNews news) {
        this.choice = choice;
        this.signingIn = signingIn;
        this.news = news;
    }

    /** Refuses a tenant that the person does not belong to. */
    @Transactional
    public void refuseStrange(Person person, @Nullable UUID tenantWish) {
        if (tenantWish != null) {
            choice.choose(person, tenantWish);
        }
    }

    @Transactional
    public AuthSession open(Person person, @Nullable UUID tenantWish) {
        var tenant = choice.choose(person, tenantWish);
        news.succeeded(person, tenant.id());
        return signingIn.signIn(person, tenant);
    }
}
