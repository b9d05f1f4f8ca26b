package com.purposepath.traction.fileowner;

import java.util.List;
import java.util.UUID;

/**
 * What a file is attached to.
 *
 * @param goalIds the goals whose activity tells of its files
 * @param people those whose it is
 */
public record Owner(OwnerType type, UUID id, List<UUID> goalIds, List<UUID> people) {}
