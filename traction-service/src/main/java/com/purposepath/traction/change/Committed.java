package com.purposepath.traction.change;

import java.util.UUID;

/** Told after the commit: the tenant's log now reaches to {@code seq}. */
public record Committed(UUID tenantId, long seq) {}
