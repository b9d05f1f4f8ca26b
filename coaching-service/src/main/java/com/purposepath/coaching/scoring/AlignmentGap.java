package com.purposepath.coaching.scoring;

/** What keeps a goal from fitting its foundation; in the order in which answers name them. */
public enum AlignmentGap {
    NO_VISION,
    NO_PURPOSE,
    NO_CORE_VALUES,
    NO_STRATEGIES,
    NO_KPIS,
    WEAK_VISION,
    WEAK_PURPOSE,
    WEAK_VALUES,
    WEAK_STRATEGIES,
    WEAK_KPIS
}
