package com.purposepath.traction.strategy;

/** How far a strategy has been thought through; any may follow any other. */
public enum StrategyStatus {
    DRAFT,
    VALIDATED,
    ADOPTED
}
