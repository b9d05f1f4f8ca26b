package com.purposepath.traction.scorecard;

import com.purposepath.traction.goal.GoalStatus;
import com.purposepath.traction.kpi.KpiFacts;
import java.util.Set;
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
                .forEach(goalId -> events.publishEvent(new KpiNews(kpi.id(), kpi.name(), goalId, words)));
    }
}
