package com.purposepath.traction.change;

import org.jspecify.annotations.Nullable;

/**
 * Told in the transaction of the change, once an event has its place in the log.
 *
 * @param event what a feature published, or the entry that the log made about it
 * @param entry the entry that this event announces, if the log made one
 */
public record Recorded(
        ChangeEvent event, long seq, @Nullable SystemEntry entry) {}
