package com.purposepath.coaching.usage;

/** By what an AI operation was answered. */
public enum CallKind {
    BUILTIN,
    CACHED
}
