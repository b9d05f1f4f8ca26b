package com.purposepath.traction.kpitarget;

/** How much is hoped for; progress is judged by what is expected. */
public enum TargetLevel {
    MINIMAL,
    EXPECTED,
    OPTIMAL
}
