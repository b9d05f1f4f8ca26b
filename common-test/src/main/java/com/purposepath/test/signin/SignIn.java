package com.purposepath.test.signin;

import java.util.UUID;
import java.util.function.UnaryOperator;

/** Where the people of a test come from. */
public interface SignIn {

    /** The owner of a new tenant. */
    Identity newOwner();

    /** A new member of a tenant, with the least privileged role called {@code guest} and the others up to {@code admin}. */
    Identity newMember(UUID tenant, String role);

    /** The same person with another token. */
    Identity claiming(Identity person, UnaryOperator<Claims> change);

    /** Ends the session of the person's token, so that every service refuses it from now on. */
    void end(Identity person);
}
