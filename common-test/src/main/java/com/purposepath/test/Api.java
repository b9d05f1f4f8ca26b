package com.purposepath.test;

import com.purposepath.test.environment.Neighbour;
import com.purposepath.test.environment.TestDatabase;
import com.purposepath.test.signin.MintedSignIn;
import com.purposepath.test.signin.RegisteredSignIn;
import com.purposepath.test.signin.SignIn;
import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The service under test, or the gateway in front of all of them; every story begins here. */
public final class Api {

    private final @Nullable String service;
    private final Supplier<URI> base;
    private final SignIn signIn;

    private Api(@Nullable String service, Supplier<URI> base, SignIn signIn) {
        this.service = service;
        this.base = base;
        this.signIn = signIn;
    }

    /** One service of its own; its people get in as its kind demands. */
    static Api of(String service, Supplier<URI> base) {
        return switch (service) {
            case "account" -> new Api(service, base, new RegisteredSignIn(service, base));
            case "gateway" -> new Api(null, base, new MintedSignIn());
            default -> new Api(service, base, new MintedSignIn());
        };
    }

    /** All services behind a gateway, with people who really register; paths begin with {@code /traction/api/v1}. */
    public static Api behind(URI gateway) {
        return new Api(null, () -> gateway, new RegisteredSignIn(null, () -> URI.create(gateway + "/account/api/v1")));
    }

    public Tenant newTenant() {
        return new Tenant(this, signIn);
    }

    /** Somebody without token and tenant. */
    public Member anyone() {
        return Member.nobody(this, signIn);
    }

    /** Somebody who is registered, signed in anew. */
    public Member login(String email, String password) {
        if (signIn instanceof RegisteredSignIn registered) {
            return Member.of(this, signIn, registered.login(email, password));
        }
        throw new UnsupportedOperationException("Only account-service knows passwords");
    }

    public URI base() {
        return base.get();
    }

    /** The stand-in for account-service that the service under test talks to. */
    public Neighbour account() {
        return Neighbour.of("account");
    }

    /** The stand-in for traction-service that the service under test talks to. */
    public Neighbour traction() {
        return Neighbour.of("traction");
    }

    /** The stand-in for coaching-service that the service under test talks to. */
    public Neighbour coaching() {
        return Neighbour.of("coaching");
    }

    /** The database of the service under test. */
    public TestDatabase database() {
        return TestDatabase.of(Objects.requireNonNull(service, "The gateway has no database"));
    }

    @Nullable
    String service() {
        return service;
    }
}
