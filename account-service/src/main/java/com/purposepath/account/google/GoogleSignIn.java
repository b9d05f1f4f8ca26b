package com.purposepath.account.google;

import com.purposepath.account.auth.FirstStep;
import com.purposepath.account.auth.SignInAnswer;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.Users;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The transaction of a sign-in with Google. */
@Service
@Transactional
class GoogleSignIn {

    private final GoogleAccounts accounts;
    private final Users users;
    private final Linking linking;
    private final FirstStep firstStep;

    GoogleSignIn(GoogleAccounts accounts, Users users, Linking linking, FirstStep firstStep) {
        this.accounts = accounts;
        this.users = users;
        this.linking = linking;
        this.firstStep = firstStep;
    }

    /** Who has an account for this identity, linked or not. */
    Optional<Person> find(GoogleIdentity identity) {
        return accounts.find(identity).or(() -> users.find(identity.email()));
    }

    SignInAnswer open(GoogleIdentity identity, @Nullable UUID tenantWish) {
        users.reserve(identity.email());
        var person = accounts.find(identity).orElseGet(() -> link(identity));
        return firstStep.done(person, tenantWish);
    }

    private Person link(GoogleIdentity identity) {
        var person = users.find(identity.email()).map(linking::take).orElseGet(() -> linking.register(identity));
        accounts.add(identity, person.id());
        return person;
    }
}
