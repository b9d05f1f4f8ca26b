package com.purposepath.traction.reading;

/** How a reading came in. */
public enum ReadingSource {
    MANUAL,
    ACTION,
    IMPORT
}
