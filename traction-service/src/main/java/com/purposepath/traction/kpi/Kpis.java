package com.purposepath.traction.kpi;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.guard.PlanLimit;
import com.purposepath.traction.measure.Point;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What other features ask of KPIs, and tell them. */
@Component
public class Kpis {

    private final KpiRepository kpis;
    private final ObjectProvider<KpiTargets> targets;
    private final PlanLimit limits;
    private final ApplicationEventPublisher events;

    Kpis(KpiRepository kpis, ObjectProvider<KpiTargets> targets, PlanLimit limits, ApplicationEventPublisher events) {
        this.kpis = kpis;
        this.targets = targets;
        this.limits = limits;
        this.events = events;
    }

    /** The KPI, or 404. */
    @Transactional(readOnly = true)
    public void require(UUID id) {
        if (kpis.existing(List.of(id)).isEmpty()) {
            throw notFound(id);
        }
    }

    /** The KPI as it stands, or 404. */
    @Transactional(readOnly = true)
    public KpiFacts read(UUID id) {
        return facts(kpis.findByIdAndDeletedAtIsNull(id).orElseThrow(() -> notFound(id)));
    }

    /** The KPI, or 404; nobody else changes it, its readings or its links until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public KpiFacts lock(UUID id) {
        return facts(find(id));
    }

    /** Tells that readings have changed: the latest twelve measured months, oldest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void measured(UUID id, List<Point> points) {
        Kpi kpi = find(id);
        kpi.measured(points);
        judge(kpi);
    }

    /** Tells that targets have changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void targetsChanged(UUID id) {
        Kpi kpi = find(id);
        judge(kpi);
        events.publishEvent(new KpiEvent.Updated(id, kpi.name(), kpi.version(), List.of("targets")));
    }

    Kpi add(CurrentUser user, Kpi kpi) {
        limits.check(user, "kpis", TractionError.KPI_LIMIT_REACHED, kpis::countByDeletedAtIsNull);
        kpi.judge(List.of());
        kpis.persist(kpi);
        return kpi;
    }

    void judge(Kpi kpi) {
        var facts = facts(kpi);
        kpi.judge(facts.targets());
        events.publishEvent(new Judged(facts));
    }

    Kpi find(UUID id) {
        return kpis.lock(id).orElseThrow(() -> notFound(id));
    }

    private KpiFacts facts(Kpi kpi) {
        return kpi.facts(targets.stream()
                .flatMap(source -> source.expected(kpi.id()).stream())
                .toList());
    }

    static ApiException notFound(UUID id) {
        return TractionError.KPI_NOT_FOUND.notFound("KPI", id);
    }

    /** Something that the progress of links depends on may be different now. */
    public record Judged(KpiFacts kpi) {}
}
