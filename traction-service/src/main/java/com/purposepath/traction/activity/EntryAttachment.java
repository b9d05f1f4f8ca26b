package com.purposepath.traction.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file or link that an entry names.
 *
 * @param id the file; null for a link
 */
public record EntryAttachment(@Nullable UUID id, String name, String url) {}
