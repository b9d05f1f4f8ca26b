package com.purposepath.traction.issuelink;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lists of connections that a client replaces; one that is left out stays. */
public record IssueLinksBody(
        @Nullable @Size(max = 100) List<@NotNull UUID> goalIds,
        @Nullable @Size(max = 100) List<@NotNull UUID> strategyIds,
        @Nullable @Size(max = 100) List<@NotNull UUID> actionIds) {}
