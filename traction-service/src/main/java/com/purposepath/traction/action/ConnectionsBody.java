package com.purposepath.traction.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of connections that a client replaces; one that is left out stays. */
record ConnectionsBody(
        @Nullable @Size(max = 100) List<@NotNull UUID> goalIds,
        @Nullable @Size(max = 100) List<@NotNull UUID> strategyIds,
        @Nullable @Size(max = 100) List<@NotNull UUID> issueIds) {

    static final ConnectionsBody NONE = new ConnectionsBody(List.of(), List.of(), List.of());

    /** Those of an action, if it has any, and those of what it is made of. */
    static ConnectionsBody joined(@Nullable ConnectionsBody own, NewActions.Origin origin) {
        return new ConnectionsBody(
                joined(own == null ? null : own.goalIds, origin.goalIds()),
                joined(own == null ? null : own.strategyIds, origin.strategyIds()),
                joined(own == null ? null : own.issueIds, List.of(origin.issueId())));
    }

    private static List<UUID> joined(@Nullable List<UUID> own, Collection<UUID> further) {
        return Stream.concat(own == null ? Stream.of() : own.stream(), further.stream())
                .distinct()
                .toList();
    }
}
