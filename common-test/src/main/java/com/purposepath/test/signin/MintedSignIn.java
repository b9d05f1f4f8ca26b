package com.purposepath.test.signin;

import com.purposepath.test.environment.Neighbour;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes tokens on the spot, for services that only read them. */
public final class MintedSignIn implements SignIn {

    private static final Map<String, String> NAMES = Map.of(
            "owner", "Maya Okafor",
            "admin", "Ana Silva",
            "manager", "Milan Weber",
            "user", "Uma Patel",
            "guest", "Gus Lind");

    @Override
    public Identity newOwner() {
        return newMember(UUID.randomUUID(), "owner");
    }

    @Override
    public Identity newMember(UUID tenant, String role) {
        return identity(Claims.of(tenant, UUID.randomUUID(), role, NAMES.getOrDefault(role, "Nora Nobody")));
    }

    @Override
    public Identity claiming(Identity person, UnaryOperator<Claims> change) {
        return identity(change.apply(Objects.requireNonNull(person.claims())));
    }

    @Override
    public void end(Identity person) {
        Neighbour.of("account")
                .endSession(Objects.requireNonNull(person.claims()).id("sid"));
    }

    private static Identity identity(Claims claims) {
        return new Identity(
                claims.id("tenant_id"),
                claims.id("sub"),
                String.valueOf(claims.values().get("email")),
                null,
                claims.signed(),
                null,
                claims);
    }
}
