package com.purposepath.traction.kpitarget;

import com.purposepath.traction.goal.GoalEvent;
import com.purposepath.traction.kpi.KpiTargets;
import com.purposepath.traction.scorecard.LinkEvent;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells KPIs what is expected of them, and forgets what a goal expected when it goes or lets go of the KPI. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Expectations implements KpiTargets {

    private final TargetRepository targets;

    Expectations(TargetRepository targets) {
        this.targets = targets;
    }

    @Override
    public List<Expected> expected(UUID kpiId) {
        return targets.expected(kpiId).stream().map(Target::expectation).toList();
    }

    @EventListener
    public void on(GoalEvent.Deleted event) {
        targets.deleteOfGoal(event.goalId());
    }

    @EventListener
    public void on(LinkEvent.Unlinked event) {
        if (event.facts().ofGoal() && event.goalId() != null) {
            targets.deleteOfGoal(event.goalId(), event.facts().kpiId());
        }
    }
}
