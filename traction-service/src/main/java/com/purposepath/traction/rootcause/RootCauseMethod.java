package com.purposepath.traction.rootcause;

/** How a root cause was looked for. */
public enum RootCauseMethod {
    FIVE_WHYS,
    FISHBONE,
    SWOT,
    PARETO
}
