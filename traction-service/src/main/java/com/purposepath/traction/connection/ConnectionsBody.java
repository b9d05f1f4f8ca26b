package com.purposepath.traction.connection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of connections that a client replaces; one that is left out stays. */
public record ConnectionsBody(
        @Nullable @Size(max = 100) List<@NotNull UUID> goalIds,
        @Nullable @Size(max = 100) List<@NotNull UUID> strategyIds,
        @Nullable @Size(max = 100) List<@NotNull UUID> issueIds) {

    /** Nothing at all. */
    public static final ConnectionsBody NONE = new ConnectionsBody(List.of(), List.of(), List.of());

    /** Those of an action, if it has any, and those of what it is made of. */
    public static ConnectionsBody joined(@Nullable ConnectionsBody own, ConnectionsBody origin) {
        return new ConnectionsBody(
                joined(own == null ? null : own.goalIds, origin.goalIds),
                joined(own == null ? null : own.strategyIds, origin.strategyIds),
                joined(own == null ? null : own.issueIds, origin.issueIds));
    }

    private static List<UUID> joined(@Nullable List<UUID> own, @Nullable List<UUID> further) {
        return Stream.concat(each(own), each(further)).distinct().toList();
    }

    private static Stream<UUID> each(@Nullable List<UUID> ids) {
        return ids == null ? Stream.of() : ids.stream();
    }
}
