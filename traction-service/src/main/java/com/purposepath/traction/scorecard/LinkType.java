package com.purposepath.traction.scorecard;

/** What a KPI is linked to. */
enum LinkType {
    GOAL,
    STRATEGY,
    PERSONAL
}
