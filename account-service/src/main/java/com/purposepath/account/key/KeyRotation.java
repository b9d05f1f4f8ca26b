package com.purposepath.account.key;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the next key in time and forgets those that nobody needs any more. */
@Service
class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final KeyStore store;
    private final KeySettings settings;
    private final Clock clock;

    KeyRotation(KeyStore store, KeySettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** The keys as they should be now. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT0S")
    @Transactional
    public KeyRing rotate() {
        store.lock();
        Instant now = clock.instant();
        KeyRing ring = store.load();
        ring.successorDue(now, settings).ifPresent(signsFrom -> create(signsFrom, now));
        ring.keys().stream().filter(key -> !ring.isListed(key, now)).forEach(store::remove);
        return store.load();
    }

    private void create(Instant signsFrom, Instant now) {
        KeyPair pair = generate();
        String kid = LocalDate.ofInstant(signsFrom, ZoneOffset.UTC) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        store.add(new SigningKey(kid, (RSAPublicKey) pair.getPublic(), pair.getPrivate(), signsFrom), now);
        LOG.info("Signing key created kid={} signsFrom={}", kid, signsFrom);
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }
}
