package com.purposepath.traction.kpi;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.value.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with KPIs. */
@Service
@Transactional
class KpiService {

    private final Kpis kpis;
    private final KpiParts parts;
    private final KpiReader reader;
    private final ApplicationEventPublisher events;

    KpiService(Kpis kpis, KpiParts parts, KpiReader reader, ApplicationEventPublisher events) {
        this.kpis = kpis;
        this.parts = parts;
        this.reader = reader;
        this.events = events;
    }

    public KpiView create(CurrentUser user, KpiBody body) {
        Kpi kpi = kpis.add(user, new Kpi(body, user.userId()));
        events.publishEvent(new KpiEvent.Created(kpi.id(), kpi.name(), kpi.version()));
        return reader.view(kpi.id());
    }

    public KpiView update(CurrentUser user, UUID id, IfMatch ifMatch, KpiBody body) {
        Kpi kpi = mine(user, id, ifMatch);
        var changes = kpi.change(body, Today.now());
        if (!changes.isEmpty()) {
            if (!kpi.isShared() && parts.goals(id) > 1) {
                throw CommonError.BUSINESS_RULE_VIOLATION.exception(
                        "This KPI serves several goals, so it stays shared");
            }
            kpis.judge(kpi);
            events.publishEvent(new KpiEvent.Updated(id, kpi.name(), kpi.version(), changes.names()));
        }
        return reader.view(id);
    }

    public void delete(CurrentUser user, UUID id, IfMatch ifMatch, boolean force) {
        Kpi kpi = mine(user, id, ifMatch);
        parts.unlink(kpi.facts(List.of()), force);
        kpi.delete(Today.now());
        events.publishEvent(new KpiEvent.Deleted(id, kpi.name()));
    }

    private Kpi mine(CurrentUser user, UUID id, IfMatch ifMatch) {
        Kpi kpi = kpis.find(id);
        kpi.facts(List.of()).mustBelongTo(user, "KPI", null);
        ifMatch.check(kpi.version());
        return kpi;
    }
}
