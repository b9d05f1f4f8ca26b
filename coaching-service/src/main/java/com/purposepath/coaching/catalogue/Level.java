package com.purposepath.coaching.catalogue;

/** How much of something: effort, difficulty, effect. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH
}
