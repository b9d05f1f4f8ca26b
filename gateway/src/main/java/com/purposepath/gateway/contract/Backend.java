package com.purposepath.gateway.contract;

import java.util.Locale;
import java.util.Optional;

/** A service behind the gateway. */
public enum Backend {
    ACCOUNT("Account"),
    COACHING("Coaching"),
    TRACTION("Traction");

    private final String title;

    Backend(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** First segment of its paths at the gateway, and the name of its contract file. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Backend> of(String segment) {
        for (Backend backend : values()) {
            if (backend.segment().equals(segment)) {
                return Optional.of(backend);
            }
        }
        return Optional.empty();
    }
}
