package com.purposepath.traction.kpitarget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a KPI has at most one target. */
record Place(@Nullable UUID goalId, TargetLevel level, String period) {}
