package com.purposepath.traction.value;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids are opaque to clients: one that is no UUID is simply the id of nothing. */
public final class Ids {

    /** The id of nothing. */
    public static final UUID NOTHING = new UUID(0, 0);

    private Ids() {}

    public static UUID of(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException nothing) {
            return NOTHING;
        }
    }

    public static @Nullable UUID orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    public static List<UUID> all(@Nullable Collection<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().map(Ids::of).distinct().toList();
    }
}
