package com.purposepath.traction.kpitarget;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other features ask of targets. */
@Component
public class Targets {

    private final TargetRepository targets;

    Targets(TargetRepository targets) {
        this.targets = targets;
    }

    /** All targets of a KPI, by period, then level. */
    @Transactional(readOnly = true)
    public List<TargetView> of(UUID kpiId) {
        return targets.ofKpi(kpiId).stream().map(Target::view).toList();
    }
}
