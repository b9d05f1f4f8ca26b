package com.purposepath.traction.issueconfig;

import java.util.List;
import java.util.UUID;

/**
 * Issues that keep something from being changed.
 *
 * @param ids ten at most
 */
record IssueDependency(String type, long count, List<UUID> ids) {}
