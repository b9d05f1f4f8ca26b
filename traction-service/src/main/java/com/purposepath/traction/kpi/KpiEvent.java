package com.purposepath.traction.kpi;

import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import java.util.List;
import java.util.UUID;

/** What happened to a KPI itself. */
public sealed interface KpiEvent extends ChangeEvent {

    @Override
    default EntityType entityType() {
        return EntityType.KPI;
    }

    /** A KPI is in the catalogue. */
    record Created(UUID entityId, String title, Integer version) implements KpiEvent {

        @Override
        public String type() {
            return "kpi.created";
        }
    }

    /** Fields of a KPI, or its targets, have changed. */
    record Updated(UUID entityId, String title, Integer version, List<String> changes) implements KpiEvent {

        @Override
        public String type() {
            return "kpi.updated";
        }
    }

    /** A KPI is gone. */
    record Deleted(UUID entityId, String title) implements KpiEvent {

        @Override
        public String type() {
            return "kpi.deleted";
        }
    }
}
