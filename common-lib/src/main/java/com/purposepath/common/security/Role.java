package com.purposepath.common.security;

import com.purposepath.common.json.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The role of a membership; each includes those before it. */
public enum Role {
    GUEST,
    USER,
    MANAGER,
    ADMIN,
    OWNER;

    /** Role claim of PurposePath's own staff; no membership role. */
    public static final String PLATFORM_ADMIN = "platform_admin";

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** {@code manager}. */
    public String wireName() {
        return Spelling.wire(this);
    }

    /** The highest membership role among the {@code roles} of a token; empty when there is none. */
    public static Optional<Role> highestOf(Collection<String> roles) {
        return Stream.of(values())
                .filter(role -> roles.contains(role.wireName()))
                .max(Comparator.naturalOrder());
    }
}
