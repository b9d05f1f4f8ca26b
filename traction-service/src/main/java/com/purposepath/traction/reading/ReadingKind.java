package com.purposepath.traction.reading;

/** Whether a reading is a fact or a guess; only facts count. */
public enum ReadingKind {
    MEASURED,
    ESTIMATE
}
