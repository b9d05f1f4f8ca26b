package com.purposepath.common.security;

import java.util.Set;
import java.util.UUID;

/**
 * Sessions whose end this process has just learnt of, published as an application event: what they hold open must be closed.
 *
 * @param sessionIds the ended sessions
 */
public record SessionsRevoked(Set<UUID> sessionIds) {}
