package com.purposepath.traction.reading;

import java.util.List;
import java.util.UUID;

/** Whose streams and activity tell of the readings of a KPI. */
public interface ReadingAudience {

    /** The linked goals that are not closed. */
    List<UUID> openGoals(UUID kpiId);
}
