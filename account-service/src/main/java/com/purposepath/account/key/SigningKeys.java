package com.purposepath.account.key;

import com.purposepath.common.security.JwkSource;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys at hand in this replica, no older than half a minute. Keys are announced long before they sign, so that is soon enough. */
@Component
public class SigningKeys implements JwkSource {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Loaded(KeyRing ring, Instant at) {}

    private final KeyStore store;
    private final KeyRotation rotation;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    SigningKeys(KeyStore store, KeyRotation rotation, Clock clock) {
        this.store = store;
        this.rotation = rotation;
        this.clock = clock;
    }

    /** The key that signs now. */
    public SigningKey signing() {
        return ring().signing(clock.instant())
                .orElseGet(
                        () -> keep(rotation.rotate()).signing(clock.instant()).orElseThrow());
    }

    @Override
    public @Nullable PublicKey find(String keyId) {
        return published().stream()
                .filter(key -> key.kid().equals(keyId))
                .findFirst()
                .map(SigningKey::publicKey)
                .orElse(null);
    }

    List<SigningKey> published() {
        signing();
        return ring().published(clock.instant());
    }

    private KeyRing ring() {
        Loaded present = loaded;
        return present != null && clock.instant().isBefore(present.at().plus(FRESH))
                ? present.ring()
                : keep(store.load());
    }

    private KeyRing keep(KeyRing ring) {
        loaded = new Loaded(ring, clock.instant());
        return ring;
    }
}
