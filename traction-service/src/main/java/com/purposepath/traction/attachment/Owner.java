package com.purposepath.traction.attachment;

import java.util.List;
import java.util.UUID;

/**
 * What a file is attached to.
 *
 * @param goalIds the goals whose activity tells of its files
 * @param people those whose it is
 */
record Owner(OwnerType type, UUID id, List<UUID> goalIds, List<UUID> people) {}
