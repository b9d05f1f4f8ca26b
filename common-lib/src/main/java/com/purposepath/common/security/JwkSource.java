package com.purposepath.common.security;

import java.security.PublicKey;
import org.jspecify.annotations.Nullable;

/** Where the keys that verify access tokens come from. */
@FunctionalInterface
public interface JwkSource {

    /** The key of that id, or null when account-service has published none. */
    @Nullable
    PublicKey find(String keyId);
}
