package com.purposepath.traction.scorecard;

import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a link. */
public sealed interface LinkEvent extends ChangeEvent {

    Facts facts();

    @Override
    default EntityType entityType() {
        return EntityType.KPI_LINK;
    }

    @Override
    default UUID entityId() {
        return facts().linkId();
    }

    @Override
    default @Nullable UUID goalId() {
        return facts().goalId();
    }

    @Override
    default String title() {
        return facts().kpiName();
    }

    @Override
    default Integer version() {
        return facts().version();
    }

    @Override
    default Map<String, Object> entryMetadata() {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("kpi_id", facts().kpiId());
        metadata.put("link_id", facts().linkId());
        return metadata;
    }

    /** A KPI serves a goal, strategy or person. */
    record Linked(Facts facts) implements LinkEvent {

        @Override
        public String type() {
            return "kpi.linked";
        }

        @Override
        public @Nullable String entryText() {
            return facts.ofGoal() ? "KPI linked: " + facts.kpiName() : null;
        }
    }

    /** A KPI no longer does. */
    record Unlinked(Facts facts) implements LinkEvent {

        @Override
        public String type() {
            return "kpi.unlinked";
        }

        @Override
        public @Nullable String entryText() {
            return facts.ofGoal() ? "KPI unlinked: " + facts.kpiName() : null;
        }
    }

    /**
     * Fields of a link have changed; the event is about the KPI.
     *
     * @param entryText words for the goal's activity, if it is to tell
     */
    record Updated(
            Facts facts, List<String> changes, @Nullable String entryText) implements LinkEvent {

        @Override
        public String type() {
            return "kpi.updated";
        }

        @Override
        public EntityType entityType() {
            return EntityType.KPI;
        }

        @Override
        public UUID entityId() {
            return facts.kpiId();
        }
    }

    /**
     * The link and its KPI.
     *
     * @param ofGoal whether it is a goal's own link, which its activity tells of
     */
    record Facts(
            UUID linkId,
            UUID kpiId,
            String kpiName,
            @Nullable UUID goalId,
            boolean ofGoal,
            Integer version) {}
}
