package com.purposepath.traction.activity;

/** Kinds of entry; people write all but those of the system. */
public enum EntryType {
    WEEKLY_REVIEW,
    NOTE,
    SYSTEM,
    DECISION,
    ATTACHMENT
}
