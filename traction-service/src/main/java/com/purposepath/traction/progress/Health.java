package com.purposepath.traction.progress;

/** How the progress of a running goal compares with the time that has gone by. */
public enum Health {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
