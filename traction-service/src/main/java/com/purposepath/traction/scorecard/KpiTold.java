package com.purposepath.traction.scorecard;

import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import com.purposepath.traction.goal.GoalStatus;
import com.purposepath.traction.kpi.KpiFacts;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the active goals of a KPI what happened to it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KpiTold {

    private final LinkRepository links;
    private final ApplicationEventPublisher events;

    KpiTold(LinkRepository links, ApplicationEventPublisher events) {
        this.links = links;
        this.events = events;
    }

    /** Each active goal gets a system entry of these words. */
    public void tell(KpiFacts kpi, String words) {
        links.goals(kpi.id(), Set.of(GoalStatus.ACTIVE))
                .forEach(goalId -> events.publishEvent(new News(kpi.id(), kpi.name(), goalId, words)));
    }

    /** One of several goals is told of a change of its KPI: an entry in its activity, without an event beside the one of the change. */
    private record News(UUID kpiId, String title, UUID goalId, String entryText) implements ChangeEvent {

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
}
