package com.purposepath.coaching.engine;

/** Whether the built-in engine can answer. */
public enum EngineState {
    LOADING,
    READY,
    FAILED
}
