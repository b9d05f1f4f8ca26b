package com.purposepath.traction.reading;

import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a reading; once per goal concerned, or once without a goal. */
public sealed interface ReadingEvent extends ChangeEvent {

    Facts facts();

    @Override
    default EntityType entityType() {
        return EntityType.KPI_READING;
    }

    @Override
    default UUID entityId() {
        return facts().reading().id();
    }

    @Override
    default String title() {
        return facts().kpiName();
    }

    @Override
    default Integer version() {
        return facts().reading().version();
    }

    @Override
    default Map<String, Object> payload() {
        var reading = facts().reading();
        var shown = new LinkedHashMap<String, Object>();
        shown.put("id", reading.id());
        shown.put("kpiId", reading.kpiId());
        shown.put("period", reading.period());
        shown.put("value", reading.value());
        shown.put("effectiveValue", reading.effectiveValue());
        return Map.of("reading", shown);
    }

    @Override
    default Map<String, Object> entryMetadata() {
        var reading = facts().reading();
        return Map.of(
                "kpi_id", reading.kpiId(),
                "reading_id", reading.id(),
                "period", reading.period(),
                "value", reading.value(),
                "effective_value", reading.effectiveValue());
    }

    private static String amount(BigDecimal value) {
        return value.toPlainString();
    }

    /** A reading was recorded; the goal's activity shows it. */
    record Created(@Nullable UUID goalId, Facts facts) implements ReadingEvent {

        @Override
        public String type() {
            return "kpi.reading.created";
        }

        @Override
        public @Nullable String entryText() {
            var reading = facts.reading();
            return goalId == null
                    ? null
                    : "%s in %s: %s".formatted(facts.kpiName(), reading.period(), amount(reading.effectiveValue()));
        }
    }

    /**
     * A reading was corrected or adjusted.
     *
     * @param adjusted whether by an adjustment, which the goal's activity shows
     */
    record Updated(@Nullable UUID goalId, Facts facts, List<String> changes, boolean adjusted) implements ReadingEvent {

        @Override
        public String type() {
            return "kpi.reading.updated";
        }

        @Override
        public @Nullable String entryText() {
            if (goalId == null || !adjusted) {
                return null;
            }
            var reading = facts.reading();
            String what = "%s in %s adjusted to %s"
                    .formatted(facts.kpiName(), reading.period(), amount(reading.effectiveValue()));
            return reading.reason() == null ? what : what + ": " + reading.reason();
        }
    }

    /** A reading is gone. */
    record Deleted(@Nullable UUID goalId, Facts facts) implements ReadingEvent {

        @Override
        public String type() {
            return "kpi.reading.deleted";
        }
    }

    /** The reading and the KPI that it belongs to. */
    record Facts(String kpiName, ReadingView reading) {}
}
