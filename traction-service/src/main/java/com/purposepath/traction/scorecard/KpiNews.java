package com.purposepath.traction.scorecard;

import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import java.util.Map;
import java.util.UUID;

/** One of several goals is told of a change of its KPI: an entry in its activity, without an event beside the one of the change. */
record KpiNews(UUID kpiId, String title, UUID goalId, String entryText) implements ChangeEvent {

    @Override
    public String type() {
        return "activity.created";
    }

    @Override
    public EntityType entityType() {
        return EntityType.ACTIVITY;
    }

    @Override
    public UUID entityId() {
        return kpiId;
    }

    @Override
    public Map<String, Object> entryMetadata() {
        return Map.of("event", "kpi.updated", "kpi_id", kpiId);
    }
}
