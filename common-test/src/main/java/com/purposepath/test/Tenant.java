package com.purposepath.test;

import com.purposepath.test.signin.SignIn;
import java.util.UUID;

/** A fresh tenant with nobody in it but its owner. */
public final class Tenant {

    private final Member owner;
    private final Api api;
    private final SignIn signIn;

    Tenant(Api api, SignIn signIn) {
        this.api = api;
        this.signIn = signIn;
        this.owner = Member.of(api, signIn, signIn.newOwner());
    }

    public UUID id() {
        return owner.tenantId();
    }

    public Member owner() {
        return owner;
    }

    public Member admin() {
        return member("admin");
    }

    public Member manager() {
        return member("manager");
    }

    public Member user() {
        return member("user");
    }

    public Member guest() {
        return member("guest");
    }

    /** Another person at each call. */
    public Member member(String role) {
        return Member.of(api, signIn, signIn.newMember(id(), role));
    }
}
